import { failure, success, type Result } from '#app/platform/result.ts'
import { targetIndicators, type TargetIndicator } from './target.ts'

/** Nobody set targets before; and what is later is a mistake of the fingers. */
const [firstYear, lastYear] = [2025, 2099]

export const mayHaveTargets = (year: number): boolean =>
  firstYear <= year && year <= lastYear

export type AboutTargets = { year: number; indicator: TargetIndicator }

type Said = { year: string | null; indicator: string | null }

/**
 * Which targets are meant: this year's of the first indicator where nothing is said, and none where
 * what is said is made up, lest the page speak of others than were asked for.
 */
export function aboutTargets(
  said: Said,
  today: string,
): Result<AboutTargets, { code: 'not-understood' }> {
  const written = said.year || today.slice(0, 'yyyy'.length)
  const year = /^\d{4}$/.test(written) ? Number(written) : 0
  const key = said.indicator || targetIndicators[0]
  const indicator = targetIndicators.find((each) => each === key)
  return indicator && mayHaveTargets(year)
    ? success({ year, indicator })
    : failure('not-understood')
}
