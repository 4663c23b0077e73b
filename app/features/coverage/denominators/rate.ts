import { isWhole, type Counted, type Denominator } from './denominator.ts'

/** People over people. Who lives where nobody said how many live there is in neither count. */
export type Rate = {
  able: number
  outOf: number
  /** Are able, and live where there is nothing to divide by. */
  leftOut: number
}

export type Pair = { numerator: number; denominator: Denominator | undefined }

const noRate: Rate = { able: 0, outOf: 0, leftOut: 0 }

/**
 * The rate of a unit by those below it: of hamlets for a commune, of communes for a province. Only
 * pairs are added: where one of the two is not known, neither counts. For a nation add the rates
 * of its provinces, each by its communes.
 */
export function rateOf(pairs: readonly Pair[], counted: Counted = 'adults'): Rate {
  return addRates(pairs.map((pair) => rateOfPair(pair, counted)))
}

export function addRates(rates: readonly Rate[]): Rate {
  return rates.reduce(
    (all, { able, outOf, leftOut }) => ({
      able: all.able + able,
      outOf: all.outOf + outOf,
      leftOut: all.leftOut + leftOut,
    }),
    noRate,
  )
}

/** Of a unit that was stated whole; nobody able out of nobody otherwise. */
function rateOfPair({ numerator, denominator }: Pair, counted: Counted): Rate {
  const outOf = denominator && isWhole(denominator) ? denominator[counted] : null
  return outOf ? { able: numerator, outOf, leftOut: 0 } : { ...noRate, leftOut: numerator }
}

/** From 0 to 1 and, where more are able than were said to live there, beyond. Never of nobody. */
export function shareOf({ able, outOf }: Pick<Rate, 'able' | 'outOf'>): number | undefined {
  return outOf > 0 ? able / outOf : undefined
}
