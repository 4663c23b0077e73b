import type { ShownNumber } from './hide-small.ts'

/** What is counted of people, in the order in which it grows less. */
export const peopleCounted = ['resident', 'present', 'practised', 'passed'] as const
export type PeopleCounted = (typeof peopleCounted)[number]

export type UnitCounts = {
  teams: number
  people: Record<PeopleCounted, ShownNumber>
}

/** How many adults live there, by whom and as of when; undefined where nobody has said. */
export type Adults = { adults: number; asOf: string; source: string } | undefined

export type CountedUnit = UnitCounts & {
  /** Undefined for what is no more: hamlets that were merged or closed. */
  unit: { id: string; name: string } | undefined
  adults: Adults
}

export type ShownCounts = {
  unit: { id: string; name: string; level: string }
  total: UnitCounts & { adults: Adults }
  /** The units right below; none of a hamlet. */
  below: CountedUnit[]
  /** Some number is hidden from this reader. */
  hidesSmall: boolean
}
