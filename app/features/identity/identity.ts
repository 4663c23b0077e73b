/** What other features and routes may use of identity without the database. */
export { neededPurpose, wordingVersion } from './consent.ts'
export {
  parseConsents,
  parseRegistration,
  parseSignIn,
  type Registration,
} from './registration.ts'
export { invitationPath } from './invitations/invitation.ts'
export { roles, type Role } from './roles/role.ts'
export { parseJoining, parsePasswordChange, parseStaffSignIn } from './staff/staff-forms.ts'
export { staffIn, type Staff, type Visitor } from './visitor.ts'
