import type { RoleDeps } from '#app/features/identity/identity.server.ts'
import type { Staff } from '#app/features/identity/identity.ts'
import { formerNamesOf } from '#app/features/territory/territory.server.ts'
import { success, type Result } from '#app/platform/result.ts'
import { badList, type BadList } from '../lists/list-asked.ts'
import { rowsOf, type GivenList } from '../lists/rows-of.server.ts'
import { isOfAnother, readTargetLines, type ReadTargets } from './read-target-lines.ts'
import type { TargetIndicator } from './target.ts'
import { unitToChange } from '../read/unit-to-change.server.ts'
import { targetUnits, type TargetRefusal } from './target-units.server.ts'
import { heldTargets } from './targets-of.server.ts'

type Asked = {
  unitId: string
  year: number
  indicator: TargetIndicator
  list: GivenList
}

/** What a list says of the targets of a unit and those right below it, to be looked at. */
export async function readTargetsList(
  deps: RoleDeps,
  staff: Pick<Staff, 'learnerId'>,
  { unitId, year, indicator, list }: Asked,
): Promise<Result<ReadTargets, TargetRefusal | BadList>> {
  const asked = { action: 'state-numbers', unitId } as const
  const found = await unitToChange(deps, staff, asked)
  if (!found.ok) return found
  const rows = await rowsOf(list)
  if (!rows.ok) return rows
  if (isOfAnother(rows.value, { year, indicator })) return badList('other-list')
  const { unit, today: day } = found.value
  const { places } = await targetUnits(deps, { unit, day, indicator })
  const unitIds = places.map(({ id }) => id)
  const former = await formerNamesOf(deps.db, { unitIds, day })
  const before = await heldTargets(deps.db, { unitIds, year, day, indicator })
  return success(readTargetLines(rows.value, { places, former, before }))
}
