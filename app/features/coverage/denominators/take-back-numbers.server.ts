import type { RoleDeps } from '#app/features/identity/identity.server.ts'
import type { Staff } from '#app/features/identity/identity.ts'
import type { EventRecord } from '#app/features/record/record.server.ts'
import { takeBackPopulation } from '#app/features/territory/territory.server.ts'
import type { Result } from '#app/platform/result.ts'
import { placesToState, type PlaceRefusal } from './places-of.server.ts'
import type { TakenBack } from './taken-back.ts'

type Deps = RoleDeps & { record: EventRecord }

/** Takes back what was stated of a commune or one of its hamlets, or states it again. */
export async function takeBackNumbers(
  deps: Deps,
  staff: Pick<Staff, 'learnerId'>,
  { unitId, statement }: { unitId: string; statement: string },
): Promise<Result<TakenBack, PlaceRefusal>> {
  const placed = await placesToState(deps, staff, unitId)
  if (!placed.ok) return placed
  const unitIds = placed.value.places.map(({ id }) => id)
  const writer = { actorId: staff.learnerId, mayManage: () => true }
  return takeBackPopulation(deps, writer, { unitIds, statement })
}
