import type { Sum } from './hide-cells.ts'

/** How often each number stands in an equation between numbers that are not shown. */
type Row<Key> = Map<Key, number>

/**
 * Which of the numbers that are not shown follow from those that are, by all the sums they stand
 * in taken together: Gauss's elimination, in which most rows have two or three numbers.
 */
export function toldNumbers<Key>(
  sums: Iterable<Pick<Sum<Key>, 'whole' | 'parts'>>,
  hidden: ReadonlySet<Key>,
): Key[] {
  const rows = Array.from(sums, (sum) => rowOf(sum, hidden))
  const solved = new Map<Key, Row<Key>>()
  // Short rows first: the others have little left then.
  for (const row of rows.sort((one, other) => one.size - other.size)) {
    reduce(row, solved)
    const [pivot] = row.keys()
    if (pivot === undefined) continue
    const times = row.get(pivot) ?? 1
    for (const [key, each] of row) row.set(key, each / times)
    for (const each of solved.values()) takeAway(each, row, pivot)
    solved.set(pivot, row)
  }
  return [...solved].flatMap(([key, row]) => (row.size === 1 ? [key] : []))
}

function rowOf<Key>(
  { whole, parts }: Pick<Sum<Key>, 'whole' | 'parts'>,
  hidden: ReadonlySet<Key>,
): Row<Key> {
  const row: Row<Key> = new Map()
  if (hidden.has(whole)) row.set(whole, -1)
  for (const part of parts) if (hidden.has(part)) row.set(part, 1)
  return row
}

/** Leaves only what no row before was solved for: those have nothing of one another. */
function reduce<Key>(row: Row<Key>, solved: ReadonlyMap<Key, Row<Key>>): void {
  for (const key of [...row.keys()]) {
    const other = solved.get(key)
    if (other) takeAway(row, other, key)
  }
}

/** Takes away so much of another row that nothing of one number is left. */
function takeAway<Key>(row: Row<Key>, other: Row<Key>, by: Key): void {
  const times = row.get(by)
  if (times === undefined) return
  for (const [key, each] of other) {
    const left = (row.get(key) ?? 0) - times * each
    if (Math.abs(left) < 1e-9) row.delete(key)
    else row.set(key, left)
  }
}
