/** What other features and routes may use of identity without the database. */
export {
  parseConsents,
  parseRegistration,
  parseSignIn,
  type Registration,
} from './registration.ts'
export type { Visitor } from './visitor.ts'
