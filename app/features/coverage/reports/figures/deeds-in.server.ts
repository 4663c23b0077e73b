import type { RoleDeps } from '#app/features/identity/identity.server.ts'
import { daysAfter } from '#app/platform/calendar-day.ts'
import { nobody } from '../../cells/counts.ts'
import { deedIndicators, type DeedIndicator } from '../../cells/indicator.ts'
import type { CoverageAnswer } from '../../read/coverage-answer.ts'
import { readCoverage } from '../../read/read-coverage.server.ts'
import type { Span } from './figure-deps.server.ts'

type Deeds = Record<DeedIndicator, number>

/** What was done in a span of days, of a unit and of those right below: '' is what is no more. */
export async function deedsIn(
  deps: RoleDeps,
  { unitId, from, to }: Span,
): Promise<{ total: Deeds; below: ReadonlyMap<string, Deeds> }> {
  const asked = { unitId, mapDay: to, indicators: deedIndicators }
  const before = await readCoverage(deps, { ...asked, day: daysAfter(from, -1) })
  const after = await readCoverage(deps, { ...asked, day: to })
  const ids = new Set([...before.below, ...after.below].map(({ unit }) => unit?.id ?? ''))
  return {
    total: difference(before.total, after.total),
    below: new Map(
      [...ids].map((id) => [id, difference(countsOf(before, id), countsOf(after, id))]),
    ),
  }
}

type Counted = CoverageAnswer['total']

const countsOf = ({ below }: CoverageAnswer, id: string): Counted | undefined =>
  below.find(({ unit }) => (unit?.id ?? '') === id)?.counts

function difference(before: Counted | undefined, after: Counted | undefined): Deeds {
  const of = (indicator: DeedIndicator) =>
    (after?.get(indicator) ?? nobody).everyone - (before?.get(indicator) ?? nobody).everyone
  return {
    classes: of('classes'),
    turns: of('turns'),
    unnamed: of('unnamed'),
    visits: of('visits'),
  }
}
