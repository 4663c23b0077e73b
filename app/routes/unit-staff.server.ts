import type { Services } from '#app/composition.server.ts'
import {
  inviteStaff,
  revokeRole,
  withdrawInvitation,
} from '#app/features/identity/identity.server.ts'
import { invitationPath, roles, type Staff } from '#app/features/identity/identity.ts'
import type { Invited } from '#app/features/identity/invitations/invited-notice.tsx'
import type { DoneWord, UnitRefusal } from '#app/features/identity/roles/unit-refusal.ts'
import { fieldIn } from '#app/platform/http.server.ts'
import { languageOf, pathIn } from '#app/platform/language.ts'

type Changed = { invited: Invited } | { done: DoneWord } | { refusal: UnitRefusal }
type Asked = { unitId: string; form: FormData; request: Request }

/** What a form of the page of a unit asks for: one of three use-cases, by its `intent`. */
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
    default: {
      const role = roles.find((each) => each === fieldIn(form, 'role'))
      if (!role) return { refusal: 'role-missing' }
      const invited = await inviteStaff(services, staff, { role, unitId })
      if (!invited.ok) return { refusal: 'not-your-unit' }
      const { token, expiresAt } = invited.value
      const language = languageOf(new URL(request.url).pathname)
      const url = services.config.publicUrl + pathIn(language, invitationPath(token))
      return { invited: { role, url, expiresAt } }
    }
  }
}
