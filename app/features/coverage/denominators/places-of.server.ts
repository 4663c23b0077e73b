import { mayOn, type RoleDeps } from '#app/features/identity/identity.server.ts'
import type { Staff } from '#app/features/identity/identity.ts'
import { failure, success, type Result } from '#app/platform/result.ts'
import { todayOf } from '#app/platform/vietnam-time.ts'
import type { Place } from './place-named.ts'

export type PlaceRefusal = { code: 'unit-not-found' | 'not-your-unit' | 'not-a-place' }

type Placed = { places: Place[]; today: string }

/** The commune and its hamlets, or the hamlet, of which somebody may say how many live there. */
export async function placesToState(
  deps: RoleDeps,
  staff: Pick<Staff, 'learnerId'>,
  unitId: string,
): Promise<Result<Placed, PlaceRefusal>> {
  const today = todayOf(deps.now)
  const units = deps.unitsOn(deps.db, today)
  const unit = (await units.wayTo(unitId)).at(-1)
  if (!unit) return failure('unit-not-found')
  const may = await mayOn(deps, staff, { action: 'state-numbers', unitId })
  if (!may) return failure('not-your-unit')
  if (unit.level !== 'commune' && unit.level !== 'hamlet') return failure('not-a-place')
  return success({ places: [unit, ...(await units.childrenOf(unitId))], today })
}
