import {
  deedIndicators,
  indicatorOf,
  steps,
  type CellIndicator,
  type Thing,
} from '../cells/indicator.ts'
import { withFamilies } from '../hiding/hide-answer.ts'

/** All that a page of coverage is made of, for what is chosen on it. */
export function pageIndicators(thing: Thing): CellIndicator[] {
  const ladders = (['any', 'core'] as const).flatMap((each) =>
    steps.map((step) => indicatorOf(each, step)),
  )
  const own = indicatorOf(thing, 'passed')
  return withFamilies([...ladders, own, 'listed', 'attended', ...deedIndicators])
}
