/** What other features and routes may use of identity without the database. */
export { neededPurpose, wordingVersion } from './consent.ts'
export {
  parseConsents,
  parseRegistration,
  parseSignIn,
  type Registration,
} from './registration.ts'
export { invitationPath } from './invitations/invitation.ts'
export { cardPath, cardWords, type ShownCard } from './cards/card.ts'
export {
  pictures,
  picturesIn,
  picturesWanted,
  textOfPictures,
  type Picture,
} from './class-secret/pictures.ts'
export {
  type Asked,
  type ClassSignInFailure,
  type Proof,
} from './class-secret/class-secret.ts'
export { byFirstLetter, tellApart } from './names.ts'
export { placedSchema } from './residents/facts.ts'
export { mayAct, type Action } from './roles/may-act.ts'
export { roles, type Role } from './roles/role.ts'
export { maySeeSmall, shownCount, smallest } from './roles/small-counts.ts'
export { parseJoining, parsePasswordChange, parseStaffSignIn } from './staff/staff-forms.ts'
export { staffIn, type OpenedFor, type Staff, type Visitor } from './visitor.ts'
