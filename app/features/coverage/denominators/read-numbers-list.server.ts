import type { RoleDeps } from '#app/features/identity/identity.server.ts'
import type { Staff } from '#app/features/identity/identity.ts'
import {
  formerNamesOf,
  ListFileError,
  readListBytes,
} from '#app/features/territory/territory.server.ts'
import { failure, success, type Result } from '#app/platform/result.ts'
import { placesToState, type PlaceRefusal } from './places-of.server.ts'
import { isExported } from '../export/exported-counts.ts'
import type { Counted } from './denominator.ts'
import { populationsFor } from './populations-for.server.ts'
import {
  cellsIn,
  readNumberLines,
  type ReadLines,
  type TypedCounts,
} from './read-number-lines.ts'

/** More rows than any commune has hamlets. */
const mostRows = 500

export type ListRefusal =
  | PlaceRefusal
  | {
      code: 'nothing-written' | 'file-unreadable' | 'too-many-lines'
    }

/** A pasted text, or a file with the name it was sent under. */
export type GivenList = { text: string } | { name: string; bytes: Uint8Array }

/** What a list says of the places of a commune, to be looked at before it is stated. */
export async function readNumbersList(
  deps: RoleDeps,
  staff: Pick<Staff, 'learnerId'>,
  { unitId, list }: { unitId: string; list: GivenList },
): Promise<Result<ReadLines, ListRefusal>> {
  const placed = await placesToState(deps, staff, unitId)
  if (!placed.ok) return placed
  const rows = await rowsOf(list)
  if (!rows) return failure('file-unreadable')
  if (rows.every((cells) => cells.every((cell) => cell.trim() === ''))) {
    return failure('nothing-written')
  }
  if (rows.length > mostRows) return failure('too-many-lines')
  const { places, today: day } = placed.value
  const unitIds = places.map(({ id }) => id)
  const former = await formerNamesOf(deps.db, { unitIds, day })
  const read = readNumberLines(rows, places, former)
  if (!isExported(rows)) return success(read)
  return success(withoutSame(read, await populationsFor(deps, { unitIds, day })))
}

/** Whoever gives a file back that they took from here speaks of what they changed in it. */
function withoutSame(
  read: ReadLines,
  last: ReadonlyMap<string, Record<Counted, number>>,
): ReadLines {
  const isSame = ([id, { adults, households }]: [string, TypedCounts]) => {
    const before = last.get(id)
    return adults === String(before?.adults) && households === String(before?.households)
  }
  const counts = new Map([...read.counts].filter((line) => !isSame(line)))
  return { ...read, counts, same: read.counts.size - counts.size }
}

async function rowsOf(list: GivenList): Promise<string[][] | undefined> {
  if ('text' in list) return cellsIn(list.text)
  try {
    const rows = await readListBytes(list.name, Buffer.from(list.bytes))
    return rows.map((cells) => cells.map((cell) => (cell === null ? '' : String(cell))))
  } catch (cause) {
    if (cause instanceof ListFileError) return undefined
    throw cause
  }
}
