import type { Staff } from '#app/features/identity/identity.ts'
import { success, type Result } from '#app/platform/result.ts'
import { todayOf } from '#app/platform/vietnam-time.ts'
import {
  stateOfTeam,
  teamToManage,
  type TeamDeps,
  type TeamRefusal,
} from './team-deps.server.ts'
import { decisionFlaws, type Decision, type DecisionFlaws } from './team.ts'

type Refusal = TeamRefusal | { code: 'bad-decision'; fields: DecisionFlaws }

/** States the decision of a team again, as the paper has it. */
export async function correctDecision(
  deps: TeamDeps,
  staff: Staff,
  { teamId, ...decision }: Decision & { teamId: string },
): Promise<Result<undefined, Refusal>> {
  const team = await teamToManage(deps, staff, teamId)
  if (!team.ok) return team
  const fields = decisionFlaws(decision, todayOf(deps.now))
  if (Object.keys(fields).length > 0) {
    return { ok: false, failure: { code: 'bad-decision', fields } }
  }
  const payload = { unitId: team.value.unitId, ...decision, to: team.value.validTo }
  await stateOfTeam(deps, staff, { teamId, facts: [{ type: 'team-stated', payload }] })
  return success(undefined)
}
