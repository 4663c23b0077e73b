import { mayOn, type RoleDeps } from '#app/features/identity/identity.server.ts'
import type { Staff } from '#app/features/identity/identity.ts'
import { success, type Result } from '#app/platform/result.ts'
import { readerOf } from '../read/reader-of.server.ts'

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

/** Who of the staff opens the numbers of a unit, and how closely they may look. */
export async function unitReader(
  deps: RoleDeps,
  staff: Staff,
  unitId: string,
): Promise<Result<UnitReader, UnitRefusal>> {
  const reader = await readerOf(deps, staff, unitId)
  if (!reader.ok) return reader
  const { way, unit, maySeeSmall, day: today } = reader.value
  const may = (action: 'see-classes' | 'teach', id: string) =>
    mayOn(deps, staff, { action, unitId: id })
  const mayTeach = unit.level === 'hamlet' && (await may('teach', unitId))
  const above: NamedUnit[] = []
  for (const each of way.slice(0, -1)) {
    if (await may('see-classes', each.id)) above.push(each)
  }
  return success({ way, unit, today, maySeeSmall, mayTeach, above })
}
