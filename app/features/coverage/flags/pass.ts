/** A check that somebody passed by their own doing. */
export type Pass = {
  /** Everybody has one, whatever pseudonyms they go by. */
  person: string
  hamletId: string
  scenario: string
  skill: string | null
  /** A calendar day in Vietnam. */
  day: string
  steps: number
  seconds: number
  trace: string
  device: string | null
  /** In a class, where a trainer was by and telephones are passed round on purpose. */
  isInClass: boolean
}

export const peopleIn = (passes: readonly Pick<Pass, 'person'>[]): number =>
  new Set(passes.map(({ person }) => person)).size

/** The hamlets of some passes, the one of most of them first. */
export function hamletsIn(passes: readonly Pick<Pass, 'hamletId'>[]): string[] {
  const counts = new Map<string, number>()
  for (const { hamletId } of passes) counts.set(hamletId, (counts.get(hamletId) ?? 0) + 1)
  return [...counts]
    .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
    .map(([hamletId]) => hamletId)
}

export function groupedBy<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): Map<string, Row[]> {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const group = groups.get(keyOf(row))
    if (group) group.push(row)
    else groups.set(keyOf(row), [row])
  }
  return groups
}
