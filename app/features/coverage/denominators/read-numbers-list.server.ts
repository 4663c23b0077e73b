import type { RoleDeps } from '#app/features/identity/identity.server.ts'
import type { Staff } from '#app/features/identity/identity.ts'
import {
  formerNamesOf,
  ListFileError,
  readListBytes,
} from '#app/features/territory/territory.server.ts'
import { failure, success, type Result } from '#app/platform/result.ts'
import { placesToState, type PlaceRefusal } from './places-of.server.ts'
import { cellsIn, readNumberLines, type ReadLines } from './read-number-lines.ts'

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
  return success(readNumberLines(rows, places, former))
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
