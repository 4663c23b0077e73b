import type { Services } from '#app/composition.server.ts'
import type { MemberLink } from '#app/features/classes/classes.ts'
import {
  addMembers,
  addTrainer,
  correctDecision,
  endMembership,
  endTeam,
  makeHead,
  renewInvitation,
} from '#app/features/classes/classes.server.ts'
import type { MembersAsked } from '#app/features/classes/teams/add-members-form.tsx'
import type { DecisionAsked } from '#app/features/classes/teams/decision-forms.tsx'
import {
  teamIntents,
  type TeamDone,
  type TeamIntent,
  type TeamRefused,
} from '#app/features/classes/teams/team-words.ts'
import { withdrawInvitation } from '#app/features/identity/identity.server.ts'
import type { Staff } from '#app/features/identity/identity.ts'
import { fieldIn } from '#app/platform/http.server.ts'

type Asked = { teamId: string; form: FormData }

type Changed =
  | { done: TeamDone }
  | { refusal: TeamRefused | 'team-not-found' }
  | { links: MemberLink[] }
  | { members: MembersAsked }
  | { decision: DecisionAsked }

type Change = (services: Services, staff: Staff, asked: Asked) => Promise<Changed>

/** What the forms on the page of a team ask for, by their `intent`. */
const changes: Readonly<Record<TeamIntent, Change>> = {
  async 'add-members'(services, staff, { teamId, form }) {
    const lines = fieldIn(form, 'lines')
    const added = await addMembers(services, staff, { teamId, lines })
    if (added.ok) return { links: added.value }
    if (added.failure.code !== 'bad-members') return { refusal: added.failure.code }
    const { flaw, members } = added.failure
    return { members: { lines, flaw, members } }
  },
  async 'add-trainer'(services, staff, { teamId, form }) {
    const learnerId = fieldIn(form, 'member')
    const added = await addTrainer(services, staff, { teamId, learnerId })
    return added.ok ? { done: 'joined' } : { refusal: added.failure.code }
  },
  async 'make-head'(services, staff, { teamId, form }) {
    const made = await makeHead(services, staff, { teamId, who: fieldIn(form, 'who') })
    return made.ok ? { done: 'head' } : { refusal: made.failure.code }
  },
  async 'end-member'(services, staff, { teamId, form }) {
    const learnerId = fieldIn(form, 'member')
    const leaving = { teamId, learnerId, takesRole: form.has('takesRole') }
    const left = await endMembership(services, staff, leaving)
    return left.ok ? { done: 'left' } : { refusal: left.failure.code }
  },
  async 'renew-invitation'(services, staff, { teamId, form }) {
    const invitationId = fieldIn(form, 'invitation')
    const renewed = await renewInvitation(services, staff, { teamId, invitationId })
    return renewed.ok ? { links: [renewed.value] } : { refusal: renewed.failure.code }
  },
  async 'withdraw-invitation'(services, staff, { form }) {
    const id = fieldIn(form, 'invitation')
    const withdrawn = await withdrawInvitation(services, staff, id)
    if (withdrawn.ok) return { done: 'withdrawn' }
    const { code } = withdrawn.failure
    return { refusal: code === 'not-your-unit' ? code : 'invitation-gone' }
  },
  async 'correct-decision'(services, staff, { teamId, form }) {
    const values = {
      decisionNumber: fieldIn(form, 'decisionNumber').normalize('NFC').trim(),
      decidedOn: fieldIn(form, 'decidedOn'),
      from: fieldIn(form, 'from'),
    }
    const corrected = await correctDecision(services, staff, { teamId, ...values })
    if (corrected.ok) return { done: 'corrected' }
    const { failure } = corrected
    if (failure.code !== 'bad-decision') return { refusal: failure.code }
    return { decision: { values, fields: failure.fields } }
  },
  async 'end-team'(services, staff, { teamId, form }) {
    const takesRoles = form.has('takesRoles')
    const ended = await endTeam(services, staff, { teamId, takesRoles })
    return ended.ok ? { done: 'ended' } : { refusal: ended.failure.code }
  },
}

/** Undefined for a form that no page of ours sends. */
export async function changeTeam(
  services: Services,
  staff: Staff,
  asked: Asked,
): Promise<Changed | undefined> {
  const intent = teamIntents.find((each) => each === fieldIn(asked.form, 'intent'))
  return intent && changes[intent](services, staff, asked)
}
