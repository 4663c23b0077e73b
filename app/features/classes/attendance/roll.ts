/** Somebody of the hamlet, or who came from elsewhere, as the trainer knows them. */
export type RollRow = {
  learner: string
  name: string
  birthYear: number | null
  household: string | null
  isPresent: boolean
  /** They came in by themselves. */
  hasJoined: boolean
}

export type House = { household: string | null; rows: RollRow[] }

const collator = new Intl.Collator('vi', { numeric: true })

/** In Vietnam people go by the last word of their name. */
export function byName(one: { name: string }, other: { name: string }): number {
  const own = (name: string) => name.split(' ').at(-1) ?? name
  return (
    collator.compare(own(one.name), own(other.name)) ||
    collator.compare(one.name, other.name)
  )
}

/** The houses in their order, those of whom it is not known last. */
export function housesOf(rows: readonly RollRow[]): House[] {
  const houses = new Map<string | null, RollRow[]>()
  for (const row of rows) {
    const house = houses.get(row.household)
    if (house) house.push(row)
    else houses.set(row.household, [row])
  }
  return [...houses]
    .map(([household, members]) => ({ household, rows: members }))
    .sort(
      (one, other) =>
        Number(one.household === null) - Number(other.household === null) ||
        collator.compare(one.household ?? '', other.household ?? ''),
    )
}
