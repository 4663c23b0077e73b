import { searchKeyOf } from '#app/features/territory/territory.ts'
import { exportedRows } from '../lists/exported-rows.ts'
import type { Unread } from '../lists/list-asked.ts'
import { linesIn, readLines, type ReadLine } from '../lists/read-lines.ts'
import { placeMeant, type OldPlace, type Place } from './place-named.ts'
import { readCount } from './read-count.ts'

/** As typed, so that what is wrong can be mended where it stands. */
export type TypedCounts = { adults: string; households: string }

export type ReadNumbers = {
  counts: ReadonlyMap<string, TypedCounts>
  unread: Unread[]
  /** Of how many places a file of ours says what is stated already. */
  same?: number
}

type Order = readonly ['households' | 'adults', 'households' | 'adults']

const columns = ['name', 'households', 'adults']

/** What a file of ours says of the places of which it says anything. */
export const exportedNumbers = (rows: readonly (readonly string[])[]) =>
  exportedRows(rows, columns)?.filter(({ cells }) =>
    cells.slice(1).some((each) => each !== ''),
  )

/**
 * Reads a list pasted or saved from a spreadsheet: a name, households, adults a line, in that order
 * unless its head says another. A running number before the name is passed over.
 */
export function readNumberLines(
  rows: readonly (readonly string[])[],
  places: readonly Place[],
  former: readonly OldPlace[] = [],
): ReadNumbers {
  const ours = exportedNumbers(rows)
  const lines = ours ?? linesIn(rows)
  const head = ours ? undefined : orderIn(lines[0]?.cells ?? [])
  const { said: counts, unread } = readLines(head ? lines.slice(1) : lines, (cells) =>
    readLine(cells, head ?? ['households', 'adults'], (name) =>
      placeMeant(name, places, former),
    ),
  )
  return { counts, unread }
}

/** The order that a head names; undefined where the line is no head. */
function orderIn(cells: readonly string[]): Order | undefined {
  if (cells.some((cell) => readCount(cell) !== undefined)) return undefined
  const keys = cells.map((cell) => ` ${searchKeyOf(cell)} `)
  const households = keys.findIndex((key) => / (ho|house\w*) /.test(key))
  const adults = keys.findIndex((key) => / (nguoi|dan|adults?) /.test(key))
  if (households === -1 || adults === -1) return undefined
  return households < adults ? ['households', 'adults'] : ['adults', 'households']
}

function readLine(
  cells: readonly string[],
  order: Order,
  meantBy: (name: string) => ReturnType<typeof placeMeant>,
): ReadLine<TypedCounts> {
  const isNumbered = cells.length > 3 && readCount(cells[0] ?? '') !== undefined
  const [name = '', ...figures] = isNumbered ? cells.slice(1) : cells
  const meant = meantBy(name)
  if (!('id' in meant)) return meant
  const [first, second, ...rest] = figures
  if (!first || !second) return { flaw: 'counts-missing' }
  const counts = [first, second].map(readCount)
  // More figures may be the parts of numbers that were written with commas.
  const isOdd = counts.includes(undefined) || rest.some((cell) => /^\d/.test(cell))
  if (isOdd) return { flaw: 'count-unreadable' }
  return { id: meant.id, said: inOrder(order, counts.map(String)) }
}

function inOrder(order: Order, [first = '', second = '']: readonly string[]): TypedCounts {
  return order[0] === 'households'
    ? { households: first, adults: second }
    : { adults: first, households: second }
}
