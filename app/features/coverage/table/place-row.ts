import type { Rate } from '../denominators/rate.ts'
import type { ShownNumber } from '../hiding/shown-number.ts'

type Named = { id: string; name: string }

/** How many adults live in a place, as far as it was said of the whole of it. */
export type ShownAdults = {
  adults: number | null
  /** Of so many units below it, and so many more have not said. */
  stated: number
  missing: number
  asOf: string | null
  sources: readonly string[]
}

/** One of the units right below, or what is under none of them any more. */
export type PlaceRow = {
  /** Undefined for hamlets that are no more and have no successor. */
  unit: (Named & { level: string }) | undefined
  /** Those that were split off it since, and are counted with it. */
  others: readonly Named[]
  adults: ShownAdults | undefined
  /** Adults who are known by name; what the rate of a group is of. */
  listed: ShownNumber
  able: ShownNumber
  rate: Rate
  target: number | undefined
  /** Up to the target. */
  missing: ShownNumber | undefined
  reached: ShownNumber
  /** So many more, or fewer, than a month before. */
  change: ShownNumber
  classes: number
}
