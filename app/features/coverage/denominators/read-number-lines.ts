import { searchKeyOf } from '#app/features/territory/territory.ts'
import { exportedCounts } from '../export/exported-counts.ts'
import { placeMeant, type OldPlace, type Place } from './place-named.ts'
import { readCount } from './read-count.ts'

/** As typed, so that what is wrong can be mended where it stands. */
export type TypedCounts = { adults: string; households: string }

type LineFlaw =
  | ('unknown-name' | 'twice' | 'counts-missing' | 'count-unreadable')
  /** An old name of what is only a part of a place now, or was divided among several. */
  | ('merged-since' | 'divided-since')

export type ReadLines = {
  counts: ReadonlyMap<string, TypedCounts>
  /** What could not be used, with its line, from 1. */
  unread: { line: number; text: string; flaw: LineFlaw; now?: readonly string[] }[]
  /** Of how many places a file of ours says what is stated already. */
  same?: number
}

type Order = readonly ['households' | 'adults', 'households' | 'adults']

/**
 * Reads a list pasted or saved from a spreadsheet: a name, households, adults a line, in that order
 * unless its head says another. A running number before the name is passed over.
 */
export function readNumberLines(
  rows: readonly (readonly string[])[],
  places: readonly Place[],
  former: readonly OldPlace[] = [],
): ReadLines {
  const counts = new Map<string, TypedCounts>()
  const unread: ReadLines['unread'] = []
  let order: Order = ['households', 'adults']
  for (const [place, row] of exportedCounts(rows).entries()) {
    const cells = trimmed(row)
    if (cells.length === 0) continue
    const head = counts.size === 0 && unread.length === 0 ? orderIn(cells) : undefined
    if (head) {
      order = head
      continue
    }
    const read = readLine(cells, order, (name) => placeMeant(name, places, former))
    if ('id' in read && !counts.has(read.id)) counts.set(read.id, read.counts)
    else {
      const why = 'flaw' in read ? read : { flaw: 'twice' as const }
      unread.push({ line: place + 1, text: cells.join(' · '), ...why })
    }
  }
  return { counts, unread }
}

/** Splits pasted lines by tabs, else by semicolons, else by commas. */
export function cellsIn(text: string): string[][] {
  return text.split(/\r?\n/).map((line) => {
    const separator = line.includes('\t') ? '\t' : /[;|]/.test(line) ? /[;|]/ : ','
    return line.split(separator)
  })
}

function trimmed(row: readonly string[]): string[] {
  const cells = row.map((cell) => cell.trim())
  while (cells.length > 0 && cells.at(-1) === '') cells.pop()
  while (cells.length > 0 && cells[0] === '') cells.shift()
  return cells
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

type Read =
  { id: string; counts: TypedCounts } | { flaw: LineFlaw; now?: readonly string[] }

function readLine(
  cells: readonly string[],
  order: Order,
  meantBy: (name: string) => ReturnType<typeof placeMeant>,
): Read {
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
  return { id: meant.id, counts: inOrder(order, counts.map(String)) }
}

function inOrder(order: Order, [first = '', second = '']: readonly string[]): TypedCounts {
  return order[0] === 'households'
    ? { households: first, adults: second }
    : { adults: first, households: second }
}
