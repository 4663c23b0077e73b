import type { RoleDeps } from '#app/features/identity/identity.server.ts'
import type { Staff } from '#app/features/identity/identity.ts'
import { failure, success, type Result } from '#app/platform/result.ts'
import { unitToChange, type ChangeRefusal } from '../read/unit-to-change.server.ts'
import type { Place } from './place-named.ts'

export type PlaceRefusal = ChangeRefusal | { code: 'not-a-place' }

type Placed = { places: Place[]; today: string }

/** The commune and its hamlets, or the hamlet, of which somebody may say how many live there. */
export async function placesToState(
  deps: RoleDeps,
  staff: Pick<Staff, 'learnerId'>,
  unitId: string,
): Promise<Result<Placed, PlaceRefusal>> {
  const found = await unitToChange(deps, staff, { action: 'state-numbers', unitId })
  if (!found.ok) return found
  const { unit, today } = found.value
  if (unit.level !== 'commune' && unit.level !== 'hamlet') return failure('not-a-place')
  const children = await deps.unitsOn(deps.db, today).childrenOf(unitId)
  return success({ places: [unit, ...children], today })
}
