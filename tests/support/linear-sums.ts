export type Equation = { whole: string; parts: readonly string[] }

type Row = Map<string, number>

/** Whether a number that is not known follows from those that are, by any sums taken together. */
export function isDetermined(
  equations: readonly Equation[],
  unknown: ReadonlySet<string>,
): (key: string) => boolean {
  const solved = new Map<string, Row>()
  for (const equation of equations) {
    const row = rowOf(equation, unknown)
    for (const key of [...row.keys()]) takeAway(row, solved.get(key), key)
    const [pivot, by = 1] = [...row][0] ?? []
    if (pivot === undefined) continue
    for (const [key, times] of row) row.set(key, times / by)
    for (const each of solved.values()) takeAway(each, row, pivot)
    solved.set(pivot, row)
  }
  return (key) => solved.get(key)?.size === 1
}

function rowOf({ whole, parts }: Equation, unknown: ReadonlySet<string>): Row {
  const row: Row = new Map()
  if (unknown.has(whole)) row.set(whole, -1)
  for (const part of parts) if (unknown.has(part)) row.set(part, 1)
  return row
}

/** Takes away so much of another row that nothing of the key is left. */
function takeAway(row: Row, other: Row | undefined, by: string): void {
  const times = row.get(by) ?? 0
  if (!other || times === 0) return
  for (const [key, each] of other) {
    const left = (row.get(key) ?? 0) - times * each
    if (Math.abs(left) < 1e-9) row.delete(key)
    else row.set(key, left)
  }
}
