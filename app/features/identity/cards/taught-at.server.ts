import { failure, success, type Result } from '#app/platform/result.ts'
import { todayOf } from '#app/platform/vietnam-time.ts'
import { listResidentsOf, type ResidentRow } from '#db/queries/residents.server.ts'
import type { RoleDeps } from '../roles/held-roles.server.ts'
import { mayOn } from '../roles/may-on.server.ts'
import type { NamedUnit } from '../roles/shown-unit.ts'
import type { Staff } from '../visitor.ts'

export type CardRefusal = { code: 'unit-not-found' | 'not-your-unit' }

type Reach = { unit: NamedUnit; hamletOf: Map<string, string>; residents: ResidentRow[] }

/** The people of a hamlet, or of all of a commune, for who teaches there. */
export async function taughtAt(
  deps: RoleDeps,
  staff: Staff,
  unitId: string,
): Promise<Result<Reach, CardRefusal>> {
  const day = todayOf(deps.now)
  const units = deps.unitsOn(deps.db, day)
  const unit = (await units.wayTo(unitId)).at(-1)
  if (!unit) return failure('unit-not-found')
  if (!(await mayOn(deps, staff, { action: 'teach', unitId }))) {
    return failure('not-your-unit')
  }
  const below = unit.level === 'hamlet' ? [] : await units.childrenOf(unitId)
  const hamlets = [unit, ...below]
  const residents = await listResidentsOf(
    deps.db,
    hamlets.map(({ id }) => id),
    day,
  )
  return success({
    unit,
    hamletOf: new Map(hamlets.map(({ id, name }) => [id, name])),
    residents,
  })
}
