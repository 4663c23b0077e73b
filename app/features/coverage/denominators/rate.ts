import type { CellIndicator } from '../cells/indicator.ts'
import { countOf, hiddenNumber, seeIn } from '../overview/seen.ts'
import type { CoverageAnswer } from '../read/coverage-answer.ts'
import { cellKey, type At } from '../hiding/hide-answer.ts'
import type { ShownNumber } from '../hiding/shown-number.ts'
import { isWhole, type Denominator } from './denominator.ts'

/**
 * People over people, as a reader may see it: both are of the same units, those of which it is
 * stated how many live there. Only raw counts are added; whoever shows it divides, last.
 */
export type Rate = {
  able: ShownNumber
  /** Adults; of a group those who are known by name. Unreported where nothing was stated. */
  outOf: ShownNumber
  /** It is of so many hamlets of a commune, or communes of all above, out of so many. */
  stated: number
  units: number
}

/** A unit and those right below it as they were counted, and of how many adults. */
export type Stated = {
  answer: Pick<CoverageAnswer, 'total' | 'below'>
  own: Denominator
  /** Of each place below, in the order of the answer. */
  below: readonly (Denominator | undefined)[]
  /** What the reader may not see of the answer, by `cellKey`. */
  hidden: ReadonlySet<string>
}

/** The rates of a unit and of those right below it, and what they are divided by. */
export type Rates = Pick<Stated, 'own' | 'below'> & {
  rateAt: (at: At, indicator: CellIndicator) => Rate
}

/** Whether it is of some of its units only, so that its counts are not those of all. */
export const isOfSome = ({ stated, units }: Rate): boolean => stated > 0 && stated < units

/** Whether it is known of some of its units only, so that a rate is of those alone. */
export const isPartly = ({ adults, missing }: Denominator): boolean =>
  adults !== null && missing > 0

/** Of a unit that is stated whole, or of which nothing is. */
export function plainRate(able: ShownNumber, denominator: Denominator | undefined): Rate {
  const { stated = 0, missing = 0 } = denominator ?? {}
  const units = stated + missing
  return denominator && isWhole(denominator)
    ? { able, outOf: countOf(denominator.adults ?? 0), stated: units, units }
    : { able, outOf: { kind: 'unreported' }, stated: 0, units }
}

/** Of a group nobody states how many there are: of those of it who are known by name. */
export const rateOfKnown = (able: ShownNumber, listed: ShownNumber): Rate => ({
  ...{ able, outOf: listed, stated: 1, units: 1 },
})

/** The rate of a commune by its hamlets, of a province by its communes. */
export function rateOf(given: Stated, indicator: CellIndicator): Rate {
  const { answer, own, below, hidden } = given
  const see = seeIn(answer, hidden)
  if (!isPartly(own)) return plainRate(see('whole', indicator), own)
  const known = statedAt(below)
  if (known.length === 0) return plainRate(see('whole', indicator), own)
  const sum = (of: (at: number) => number) => known.reduce((all, at) => all + of(at), 0)
  const able = sum((at) => answer.below[at]?.counts.get(indicator)?.everyone ?? 0)
  const isSilent = known.every((at) => see(at, indicator).kind === 'unreported')
  return {
    able: isTelling(given, indicator)
      ? hiddenNumber
      : isSilent
        ? { kind: 'unreported' }
        : countOf(able),
    outOf: countOf(sum((at) => below[at]?.adults ?? 0)),
    stated: sum((at) => 1 + (answer.below[at]?.others.length ?? 0)),
    units: own.stated + own.missing,
  }
}

/** The places below of whose every unit it is known. */
const statedAt = (below: Stated['below']): number[] =>
  below.flatMap((own, at) => (own && isWhole(own) ? at : []))

/**
 * Those able where it is stated are shown only if they follow from what is shown anyway: as the sum
 * of their places, or as all without the others. So they tell of nobody hidden, neither beside the
 * page nor beside that of another day, on which another place had said.
 */
function isTelling({ below, hidden, answer }: Stated, indicator: CellIndicator): boolean {
  const isOut = (at: At) => hidden.has(cellKey(at, indicator))
  const known = new Set(statedAt(below))
  const others = [...answer.below.keys()].filter((at) => !known.has(at))
  return [...known].some(isOut) && (isOut('whole') || others.some(isOut))
}

/**
 * The rate of a nation by the communes of all its provinces. A province whose rate is hidden is in
 * neither count: added in, it could be worked out.
 */
export function addRates(rates: readonly Rate[], own: Denominator): Rate {
  const seen = rates.filter(
    ({ able, outOf }) => able.kind !== 'hidden' && outOf.kind === 'count',
  )
  const sum = (of: (rate: Rate) => number) => seen.reduce((all, rate) => all + of(rate), 0)
  const units = own.stated + own.missing
  const isSilent = seen.every(({ able }) => able.kind === 'unreported')
  const unreported = { kind: 'unreported' } as const
  if (seen.length === 0) return { able: hiddenNumber, outOf: unreported, stated: 0, units }
  return {
    able: isSilent ? unreported : countOf(sum(({ able }) => countIn(able))),
    outOf: countOf(sum(({ outOf }) => countIn(outOf))),
    stated: sum(({ stated }) => stated),
    units,
  }
}

const countIn = (number: ShownNumber): number =>
  number.kind === 'count' ? number.count : 0

/** From 0 to 1 and, where more are able than were said to live there, beyond. Never of nobody. */
export function shareOf({ able, outOf }: Pick<Rate, 'able' | 'outOf'>): number | undefined {
  if (able.kind !== 'count' || outOf.kind !== 'count' || outOf.count <= 0) return undefined
  return able.count / outOf.count
}
