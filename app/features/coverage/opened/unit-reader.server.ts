import { mayOn, type RoleDeps } from '#app/features/identity/identity.server.ts'
import type { Staff } from '#app/features/identity/identity.ts'
import { failure, success, type Result } from '#app/platform/result.ts'
import { dayInVietnam } from '#app/platform/vietnam-time.ts'
import { listGrantsOf } from '#db/queries/role-grants.server.ts'

type NamedUnit = { id: string; level: string; name: string }

export type UnitReader = {
  /** From the top down to the unit itself. */
  way: NamedUnit[]
  unit: NamedUnit
  today: string
  /** Stands no higher than the commune: sees counts of fewer than ten. */
  maySeeSmall: boolean
  /** Teaches in this hamlet, and so knows its people by name. */
  mayTeach: boolean
  /** Those above the unit whose numbers they see too, from the top down. */
  above: NamedUnit[]
}

export type UnitRefusal = { code: 'unit-not-found' | 'not-your-unit' }

/** Who of the staff reads the numbers of a unit, and how closely. */
export async function unitReader(
  deps: RoleDeps,
  staff: Pick<Staff, 'learnerId'>,
  unitId: string,
): Promise<Result<UnitReader, UnitRefusal>> {
  const today = dayInVietnam(deps.now().toISOString())
  const way = await deps.unitsOn(deps.db, today).wayTo(unitId)
  const unit = way.at(-1)
  if (!unit) return failure('unit-not-found')
  const may = (action: 'see-classes' | 'teach', id = unitId) =>
    mayOn(deps, staff, { action, unitId: id })
  if (!(await may('see-classes'))) return failure('not-your-unit')

  const held = await listGrantsOf(deps.db, staff.learnerId, today)
  const isLow = ({ level }: NamedUnit) => level === 'commune' || level === 'hamlet'
  const maySeeSmall = way.some(
    (each) => isLow(each) && held.some(({ unitId: own }) => own === each.id),
  )
  const mayTeach = unit.level === 'hamlet' && (await may('teach'))
  const above: NamedUnit[] = []
  for (const each of way.slice(0, -1)) {
    if (await may('see-classes', each.id)) above.push(each)
  }
  return success({ way, unit, today, maySeeSmall, mayTeach, above })
}
