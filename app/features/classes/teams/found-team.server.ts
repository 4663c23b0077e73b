import { mayOn } from '#app/features/identity/identity.server.ts'
import type { Staff } from '#app/features/identity/identity.ts'
import { inOnePiece } from '#app/features/record/record.server.ts'
import { failure, success, type Result } from '#app/platform/result.ts'
import { todayOf } from '#app/platform/vietnam-time.ts'
import { findTeam } from '#db/queries/teams.server.ts'
import { checkFounding, type FoundingCheck, type FoundingForm } from './founding.ts'
import { inviteMember } from './invite-member.server.ts'
import { stateOfTeam, type TeamDeps } from './team-deps.server.ts'
import type { MemberLink } from './team.ts'

type Refusal =
  | { code: 'not-your-unit' | 'unit-not-found' | 'already-founded' }
  | { code: 'bad-team'; check: FoundingCheck }

/** What a team to be would be; told only to who could found it. */
export async function previewTeam(
  deps: TeamDeps,
  staff: Staff,
  form: FoundingForm,
): Promise<Result<FoundingCheck, { code: 'not-your-unit' }>> {
  const { unitId } = form
  const may = await mayOn(deps, staff, { action: 'manage-teams', unitId })
  return may ? success(checkFounding(form, todayOf(deps.now))) : failure('not-your-unit')
}

/** Founds a team by its decision, and makes a link for everybody named. */
export async function foundTeam(
  deps: TeamDeps,
  staff: Staff,
  form: FoundingForm,
): Promise<Result<MemberLink[], Refusal>> {
  const seen = await previewTeam(deps, staff, form)
  if (!seen.ok) return seen
  const { isReady, members } = seen.value
  if (!isReady) return { ok: false, failure: { code: 'bad-team', check: seen.value } }
  const { teamId, unitId, decisionNumber, decidedOn, from } = form
  const unit = (await deps.unitsOn(deps.db, todayOf(deps.now)).wayTo(unitId)).at(-1)
  if (unit?.level !== 'commune' && unit?.level !== 'hamlet')
    return failure('unit-not-found')

  return inOnePiece(deps, async (within) => {
    if (await findTeam(within.db, teamId)) return failure('already-founded')
    const payload = { unitId, decisionNumber, decidedOn, from, to: null }
    await stateOfTeam(within, staff, {
      ...{ teamId, facts: [{ type: 'team-stated', payload }] },
    })
    const links: MemberLink[] = []
    for (const [place, { name }] of members.entries()) {
      const post = place === form.head ? 'head' : 'member'
      links.push(await inviteMember(within, staff, { teamId, unitId, name, post }))
    }
    return success(links)
  })
}
