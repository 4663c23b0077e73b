import { searchKeyOf } from '#app/features/territory/territory.ts'
import { placeMeant, type OldPlace, type Place } from '../denominators/place-named.ts'
import { readCount } from '../denominators/read-count.ts'
import { exportedRows } from '../lists/exported-rows.ts'
import type { Unread } from '../lists/list-asked.ts'
import { linesIn, readLines, type ReadLine } from '../lists/read-lines.ts'
import type { TargetIndicator } from './target.ts'

type Rows = readonly (readonly string[])[]

type Known = {
  places: readonly Place[]
  former: readonly OldPlace[]
  /** What holds now. */
  before: ReadonlyMap<string, number>
}

type Said = { adults: number; source: string }

export type ReadTargets = {
  /** Only what is another number than before. */
  targets: ReadonlyMap<string, Said>
  unread: Unread[]
  /** How many lines say what holds now. */
  same: number
}

const columns = ['name', 'target', 'source', 'id']

/** Whether a file of ours is of another year or another target. */
export function isOfAnother(
  rows: Rows,
  { year, indicator }: { year: number; indicator: TargetIndicator },
): boolean {
  const about = exportedRows(rows, ['year', 'indicator']) ?? []
  return about.some(({ cells }) => cells.join() !== `${year},${indicator}`)
}

/** Reads a list of targets, pasted or taken away from here: a name and a number of people a line. */
export function readTargetLines(rows: Rows, known: Known): ReadTargets {
  const ours = exportedRows(rows, columns)?.filter(({ cells: [, target, , id = ''] }) => {
    return target !== '' || known.before.has(id)
  })
  const typed = linesIn(rows)
  const lines = ours ?? (isHead(typed[0]?.cells ?? []) ? typed.slice(1) : typed)
  const { said, unread } = readLines(lines, (cells) => readLine(cells, known))
  const isSame = ([id, { adults }]: [string, Said]) => known.before.get(id) === adults
  const targets = new Map([...said].filter((line) => !isSame(line)))
  return { targets, unread, same: said.size - targets.size }
}

/** A line that names columns, and has no number. */
const isHead = (cells: readonly string[]): boolean =>
  cells.every((cell) => readCount(cell) === undefined) &&
  cells.some((cell) => / (chi tieu|targets?) /.test(` ${searchKeyOf(cell)} `))

function readLine(cells: readonly string[], known: Known): ReadLine<Said> {
  const isNumbered = cells.length > 2 && readCount(cells[0] ?? '') !== undefined
  const [name = '', ...said] = isNumbered ? cells.slice(1) : cells
  const own = known.places.find(({ id }) => id === said[2])
  const meant = own ?? placeMeant(name, known.places, known.former)
  return 'id' in meant ? readTarget(meant.id, said, known) : meant
}

function readTarget(
  id: string,
  [target = '', source = '']: readonly string[],
  { before }: Known,
): ReadLine<Said> {
  if (target === '') return { flaw: before.has(id) ? 'emptied' : 'counts-missing' }
  const adults = readCount(target)
  // More figures may be the parts of a number that was written with commas.
  const isOdd = adults === undefined || /^\d+$/.test(source)
  return isOdd ? { flaw: 'count-unreadable' } : { id, said: { adults, source } }
}
