type Row = Readonly<Record<string, unknown>>

/** One place where a projection is not what the log says. */
export type Difference = {
  table: string
  /** The values of the primary key, in its order. */
  key: string
  /** Undefined where the whole row is too much or missing. */
  column?: string
  inUse: unknown
  rebuilt: unknown
}

/** What differs between the rows of a table in use and the same table made again. */
export function differencesOf(
  table: string,
  keyColumns: readonly string[],
  { inUse, rebuilt }: { inUse: readonly Row[]; rebuilt: readonly Row[] },
): Difference[] {
  const keyOf = (row: Row) => JSON.stringify(keyColumns.map((column) => row[column]))
  const expected = new Map(rebuilt.map((row) => [keyOf(row), row]))
  const differences: Difference[] = []

  for (const row of inUse) {
    const key = keyOf(row)
    const right = expected.get(key)
    expected.delete(key)
    if (!right) differences.push({ table, key, inUse: row, rebuilt: undefined })
    else differences.push(...columnDifferences(table, key, row, right))
  }
  for (const [key, row] of expected) {
    differences.push({ table, key, inUse: undefined, rebuilt: row })
  }
  return differences
}

function columnDifferences(table: string, key: string, row: Row, right: Row): Difference[] {
  return Object.keys(right)
    .filter((column) => row[column] !== right[column])
    .map((column) => ({ table, key, column, inUse: row[column], rebuilt: right[column] }))
}
