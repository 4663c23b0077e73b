/** A rate as an official system says it, typed off by somebody. Never mixed with what is counted here. */
export type OfficialRate = {
  asOf: string
  /** Tenths of a percent, so that a whole number says 87.5 %. */
  permille: number
  numerator: number | null
  denominator: number | null
  source: string
  /** The name of who typed it; undefined for somebody who had themselves erased. */
  statedBy: string | undefined
}

/** Something typed off, by its event, and whether it was taken back. */
export type StatedRate = OfficialRate & { id: string; isWithdrawn: boolean }
