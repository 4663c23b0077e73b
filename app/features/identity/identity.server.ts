/** What other features and routes may use of identity on the server. */
export { createAddressTries } from './address-tries.server.ts'
export {
  forgottenCookies,
  guestCookie,
  signedInCookies,
  whoCookie,
  type CookieDeps,
} from './cookies.server.ts'
export { eraseMyData } from './erase-my-data.server.ts'
export { exportMyData } from './export-my-data.server.ts'
export { findVisitor } from './find-visitor.server.ts'
export { identityFolds } from './folds.server.ts'
export { listConsents } from './list-consents.server.ts'
export { register } from './register.server.ts'
export {
  acceptInvitation,
  joinByInvitation,
} from './invitations/accept-invitation.server.ts'
export { inviteStaff } from './invitations/invite-staff.server.ts'
export { readInvitation } from './invitations/read-invitation.server.ts'
export { withdrawInvitation } from './invitations/withdraw-invitation.server.ts'
export { listAudit } from './audit/list-audit.server.ts'
export { giveCards } from './cards/give-cards.server.ts'
export { listCards } from './cards/list-cards.server.ts'
export { openByCard } from './cards/open-by-card.server.ts'
export { readCard } from './cards/read-card.server.ts'
export { reissueCard } from './cards/reissue-card.server.ts'
export { askOf } from './class-secret/ask-of.server.ts'
export { forgetSecret } from './class-secret/forget-secret.server.ts'
export { openFromClass } from './class-secret/open-from-class.server.ts'
export { type Caller, type SignInDeps } from './sign-in.server.ts'
export { resetPin } from './reset-pin.server.ts'
export { countFollowing, followHamlets } from './residents/follow-hamlets.server.ts'
export { hamletFor, type HamletRefusal } from './residents/hamlet-for.server.ts'
export { addOne } from './residents/add-one.server.ts'
export { addResidents } from './residents/add-residents.server.ts'
export { addRoster } from './residents/add-roster.server.ts'
export { askConsent } from './residents/ask-consent.server.ts'
export { editResident } from './residents/edit-resident.server.ts'
export { eraseResident } from './residents/erase-resident.server.ts'
export { listRegistered } from './residents/list-registered.server.ts'
export { listResidents } from './residents/list-residents.server.ts'
export { mergeResidents, partResidents } from './residents/merge-residents.server.ts'
export { moveResident } from './residents/move-resident.server.ts'
export { previewRoster } from './residents/preview-roster.server.ts'
export { renewAgeBands } from './residents/renew-age-bands.server.ts'
export { textOfRosterFile } from './residents/roster-file.server.ts'
export { setGroups } from './residents/set-groups.server.ts'
export { showResident } from './residents/show-resident.server.ts'
export { describeUnit } from './roles/describe-unit.server.ts'
export {
  endedJourneyCookie,
  journeyCookie,
  journeyIn,
} from './oidc/journey-cookie.server.ts'
export { createOidc } from './oidc/oidc.server.ts'
export { linkOffice, signInByOffice } from './oidc/sign-in-by-office.server.ts'
export { listMyRoles } from './roles/list-my-roles.server.ts'
export { revokeRole } from './roles/revoke-role.server.ts'
export { lastWayTo, mayOnLast } from './roles/last-way.server.ts'
export { mayOn } from './roles/may-on.server.ts'
export { type RoleDeps } from './roles/held-roles.server.ts'
export { writerOn } from './roles/writer-on.server.ts'
export { placeOf, type UnitsOn } from './roles/unit-tree.server.ts'
export { setConsents } from './set-consents.server.ts'
export { signIn } from './sign-in.server.ts'
export { signOut } from './sign-out.server.ts'
export { changePassword } from './staff/change-password.server.ts'
export { findLoginName } from './staff/find-login-name.server.ts'
export { resetPassword } from './staff/reset-password.server.ts'
export { resetStaffPassword } from './staff/reset-staff-password.server.ts'
export { signInStaff } from './staff/sign-in-staff.server.ts'
export { withLearner, type Recorder } from './with-learner.server.ts'
