import type { RoleDeps } from '#app/features/identity/identity.server.ts'
import type { Staff } from '#app/features/identity/identity.ts'
import { success, type Result } from '#app/platform/result.ts'
import { isReached, knownOf } from './known-of.server.ts'
import { mayTakeBack } from './just-made.server.ts'
import { houseOf } from './make-visit.server.ts'
import { residentFor, type ResidentRefusal } from './resident-for.server.ts'
import type { ToVisit } from './shown-houses.ts'
import { standingOf, type CoreLine } from './standing.ts'

const mostVisits = 5

/** What a trainer needs to know of somebody they call on. */
export async function describeVisit(
  deps: RoleDeps,
  staff: Staff,
  { personId, core }: { personId: string; core: readonly CoreLine[] },
): Promise<Result<ToVisit, ResidentRefusal>> {
  const found = await residentFor(deps, staff, personId)
  if (!found.ok) return found
  const { resident, today } = found.value
  const { id, learnerId, displayName, hamletId, household } = resident
  const [, ...others] = await houseOf(deps, resident, today)
  const own = (await knownOf(deps.db, [learnerId]))(learnerId)
  return success({
    ...{ id, hamletId, household, today, name: displayName },
    standing: standingOf(core, own.mastery, isReached(own)),
    others: others.map((each) => ({ id: each.id, name: each.displayName })),
    visits: own.visits.slice(0, mostVisits).map((visit) => ({
      ...{ id: visit.eventId, at: visit.at, where: visit.where, skill: visit.skill },
      ...{ outcome: visit.outcome, nextOn: visit.nextOn },
      mayTakeBack: mayTakeBack(visit, staff, deps.now()),
    })),
  })
}
