import type { Sum } from './hide-cells.ts'

type Equation<Key> = Pick<Sum<Key>, 'whole' | 'parts'>

/** How often each number stands in an equation between numbers that are not shown. */
export type Row<Key> = ReadonlyMap<Key, number>
type OpenRow<Key> = Map<Key, number>

/** What a page tells of the numbers that are not shown. */
type Page<Key> = {
  rows: readonly Row<Key>[]
  /** The same, solved for its own numbers last. */
  solved: Solved<Key>
}

/** Each number that rows were solved for, with its row. */
type Solved<Key> = ReadonlyMap<Key, Row<Key>>

/** @param isOwn - which numbers are those of the page's own unit, that stand on others too */
export function solvePage<Key>(
  rows: readonly Row<Key>[],
  isOwn: (key: Key) => boolean,
): Page<Key> {
  return { rows, solved: solve(rows, isOwn) }
}

/**
 * Which of the numbers that are not shown follow from those that are, by all sums of a page and
 * what other pages tell together.
 */
export function toldNumbers<Key>(
  { rows, solved }: Page<Key>,
  others: readonly Row<Key>[],
): Key[] {
  const all = others.length > 0 ? solve([...others, ...rows]) : solved
  return [...all].flatMap(([key, row]) => (row.size === 1 ? [key] : []))
}

/** All that is told of some of the numbers that are not shown, without the others. */
export function toldOf<Key>(
  rows: Iterable<Row<Key>>,
  isAmong: (key: Key) => boolean,
): Row<Key>[] {
  return rowsOf(solve(rows, isAmong), isAmong)
}

/** What was solved for some last is told of them alone. */
const rowsOf = <Key>(solved: Solved<Key>, isAmong: (key: Key) => boolean): Row<Key>[] =>
  [...solved].flatMap(([key, row]) => (isAmong(key) ? [row] : []))

/**
 * One of those of which a page tells something that other pages do not: on its own page nothing
 * may be learned of a unit that is not learned where it stands among others.
 */
export function newlyTold<Key>(
  page: Page<Key>,
  others: readonly Row<Key>[],
  isOwn: (key: Key) => boolean,
): Key | undefined {
  const told = rowsOf(page.solved, isOwn)
  if (told.length === 0) return undefined
  const alone = page.rows.filter((row) => [...row.keys()].every(isOwn))
  const known = solve([...others, ...alone])
  for (const row of told) {
    const left: OpenRow<Key> = new Map(row)
    for (const key of row.keys()) takeAway(left, known.get(key), key)
    const [more] = left.keys()
    if (more !== undefined) return more
  }
  return undefined
}

/**
 * Gauss's elimination of rows that mostly have two or three numbers: each number that a row was
 * solved for, with that row, in which no other of them is left.
 * @param isLast - what a row is solved for only where it has nothing else
 */
function solve<Key>(
  given: Iterable<Row<Key>>,
  isLast: (key: Key) => boolean = () => false,
): Solved<Key> {
  // Short rows first, and solved for what stands in few of them: so little is carried along.
  const rows = Array.from(given, (row): OpenRow<Key> => new Map(row))
  rows.sort((one, other) => one.size - other.size)
  const rarity = timesIn(rows)
  const rankOf = (key: Key) => (rarity.get(key) ?? 0) + (isLast(key) ? rows.length : 0)
  const solved = new Map<Key, OpenRow<Key>>()
  const solvedWith = new Map<Key, Set<OpenRow<Key>>>()
  for (const row of rows) {
    for (const key of [...row.keys()]) takeAway(row, solved.get(key), key)
    const pivot = firstOf(row, rankOf)
    if (pivot === undefined) continue
    divide(row, row.get(pivot) ?? 1)
    for (const each of solvedWith.get(pivot) ?? []) {
      takeAway(each, row, pivot)
      for (const key of row.keys()) into(solvedWith, key).add(each)
    }
    for (const key of row.keys()) into(solvedWith, key).add(row)
    solved.set(pivot, row)
  }
  return solved
}

/** What is left of a sum when what is shown of it is taken away. */
export function rowOf<Key>(
  { whole, parts }: Equation<Key>,
  hidden: ReadonlySet<Key>,
): Row<Key> {
  const row: OpenRow<Key> = new Map()
  if (hidden.has(whole)) row.set(whole, -1)
  for (const part of parts) if (hidden.has(part)) row.set(part, 1)
  return row
}

function timesIn<Key>(rows: readonly Row<Key>[]): Map<Key, number> {
  const times = new Map<Key, number>()
  for (const row of rows) {
    for (const key of row.keys()) times.set(key, (times.get(key) ?? 0) + 1)
  }
  return times
}

function firstOf<Key>(row: Row<Key>, rankOf: (key: Key) => number): Key | undefined {
  let found: Key | undefined
  let least = Number.POSITIVE_INFINITY
  for (const key of row.keys()) {
    const rank = rankOf(key)
    if (rank >= least) continue
    found = key
    least = rank
  }
  return found
}

/** Takes away so much of another row that nothing of one number is left. */
function takeAway<Key>(row: OpenRow<Key>, other: Row<Key> | undefined, by: Key): void {
  const times = row.get(by)
  if (!other || times === undefined) return
  for (const [key, each] of other) {
    const left = (row.get(key) ?? 0) - times * each
    if (Math.abs(left) < 1e-9) row.delete(key)
    else row.set(key, left)
  }
}

function divide<Key>(row: OpenRow<Key>, by: number): void {
  if (by === 1) return
  for (const [key, each] of row) row.set(key, each / by)
}

function into<Key, Value>(sets: Map<Key, Set<Value>>, key: Key): Set<Value> {
  const found = sets.get(key) ?? new Set()
  sets.set(key, found)
  return found
}
