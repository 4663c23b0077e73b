import type { Services } from '#app/composition.server.ts'
import {
  inviteStaff,
  resetStaffPassword,
  revokeRole,
  withdrawInvitation,
} from '#app/features/identity/identity.server.ts'
import { invitationPath, roles, type Staff } from '#app/features/identity/identity.ts'
import type { Invited } from '#app/features/identity/invitations/invited-notice.tsx'
import type { NewPassword } from '#app/features/identity/staff/new-password-notice.tsx'
import type { DoneWord, UnitRefusal } from '#app/features/identity/roles/unit-refusal.ts'
import { fieldIn } from '#app/platform/http.server.ts'
import { languageOf, pathIn } from '#app/platform/language.ts'

type Changed =
  | { invited: Invited }
  | { newPassword: NewPassword }
  | { done: DoneWord }
  | { refusal: UnitRefusal }
type Asked = { unitId: string; form: FormData; request: Request }

/** What a form of the page of a unit asks for: one of four use-cases, by its `intent`. */
export async function changeUnitStaff(
  services: Services,
  staff: Staff,
  { unitId, form, request }: Asked,
): Promise<Changed> {
  switch (fieldIn(form, 'intent')) {
    case 'revoke': {
      const revoked = await revokeRole(services, staff, fieldIn(form, 'grant'))
      return revoked.ok ? { done: 'revoked' } : { refusal: revoked.failure.code }
    }
    case 'withdraw': {
      const id = fieldIn(form, 'invitation')
      const withdrawn = await withdrawInvitation(services, staff, id)
      if (withdrawn.ok) return { done: 'withdrawn' }
      const { code } = withdrawn.failure
      return { refusal: code === 'not-your-unit' ? code : 'invitation-gone' }
    }
    case 'reset-password': {
      const reset = await resetStaffPassword(services, staff, fieldIn(form, 'grant'))
      return reset.ok ? { newPassword: reset.value } : { refusal: reset.failure.code }
    }
    default:
      return invite(services, staff, { unitId, form, request })
  }
}

async function invite(
  services: Services,
  staff: Staff,
  { unitId, form, request }: Asked,
): Promise<Changed> {
  const role = roles.find((each) => each === fieldIn(form, 'role'))
  if (!role) return { refusal: 'role-missing' }
  const lastDay = fieldIn(form, 'lastDay') || undefined
  const invited = await inviteStaff(services, staff, { role, unitId, lastDay })
  if (!invited.ok) {
    const { code } = invited.failure
    return { refusal: code === 'bad-last-day' ? code : 'not-your-unit' }
  }
  const { token, expiresAt } = invited.value
  const language = languageOf(new URL(request.url).pathname)
  const url = services.config.publicUrl + pathIn(language, invitationPath(token))
  return { invited: { role, url, expiresAt } }
}
