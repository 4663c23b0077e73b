import type { RoleDeps } from '#app/features/identity/identity.server.ts'
import type { Staff } from '#app/features/identity/identity.ts'
import { formerNamesOf } from '#app/features/territory/territory.server.ts'
import { success, type Result } from '#app/platform/result.ts'
import type { BadList } from '../lists/list-asked.ts'
import { rowsOf, type GivenList } from '../lists/rows-of.server.ts'
import type { Counted } from './denominator.ts'
import { placesToState, type PlaceRefusal } from './places-of.server.ts'
import { populationsFor } from './populations-for.server.ts'
import {
  exportedNumbers,
  readNumberLines,
  type ReadNumbers,
  type TypedCounts,
} from './read-number-lines.ts'

/** What a list says of the places of a commune, to be looked at before it is stated. */
export async function readNumbersList(
  deps: RoleDeps,
  staff: Pick<Staff, 'learnerId'>,
  { unitId, list }: { unitId: string; list: GivenList },
): Promise<Result<ReadNumbers, PlaceRefusal | BadList>> {
  const placed = await placesToState(deps, staff, unitId)
  if (!placed.ok) return placed
  const listed = await rowsOf(list)
  if (!listed.ok) return listed
  const rows = listed.value
  const { places, today: day } = placed.value
  const unitIds = places.map(({ id }) => id)
  const former = await formerNamesOf(deps.db, { unitIds, day })
  const read = readNumberLines(rows, places, former)
  if (!exportedNumbers(rows)) return success(read)
  return success(withoutSame(read, await populationsFor(deps, { unitIds, day })))
}

/** Whoever gives a file back that they took from here speaks of what they changed in it. */
function withoutSame(
  read: ReadNumbers,
  last: ReadonlyMap<string, Record<Counted, number>>,
): ReadNumbers {
  const isSame = ([id, { adults, households }]: [string, TypedCounts]) => {
    const before = last.get(id)
    return adults === String(before?.adults) && households === String(before?.households)
  }
  const counts = new Map([...read.counts].filter((line) => !isSame(line)))
  return { ...read, counts, same: read.counts.size - counts.size }
}
