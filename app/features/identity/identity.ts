/** What other features and pages may use of identity without the database. */
export { neededPurpose, purposes, wordingVersion, type Purpose } from './consent.ts'
export type { BadForm, FieldProblem } from './form-field.ts'
export {
  parseConsents,
  parseRegistration,
  parseSignIn,
  type Registration,
  type SignIn,
} from './registration.ts'
export type { OpenedSession, SignedIn, SignInFailure, Visitor } from './visitor.ts'
