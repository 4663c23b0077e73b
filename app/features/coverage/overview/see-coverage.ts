import { nobody } from '../cells/counts.ts'
import { basicSkill, indicatorOf, rungSteps } from '../cells/indicator.ts'
import { byWordOf } from '../hiding/family.ts'
import { cellKey } from '../hiding/hide-answer.ts'
import { equityLines } from './equity.ts'
import { adultsGap } from './adults-gap.ts'
import type { Rates } from '../denominators/rate.ts'
import type { CoverageRead } from './coverage-read.ts'
import { headlineOf } from './headline.ts'
import { hiddenChanges } from './hide-changes.ts'
import { placeRows, totalRow } from './place-rows.ts'
import { hiddenNumber, isSilent, seeIn, seenUnless, type See } from './seen.ts'
import type { Ladder, SeenCoverage, WayNumbers } from './shown-coverage.ts'
import { byQuarter, trendOf } from './trend.ts'

/** What was read of a unit as its reader may see it. Pure: what is hidden was decided before. */
export function seeCoverage(
  read: CoverageRead,
  { hidden, rates }: { hidden: ReadonlySet<string>; rates: Rates },
): SeenCoverage {
  const { answer, before, asked, unit } = read
  const see = seeIn(answer, hidden)
  const chosen = indicatorOf(asked.thing, 'passed')
  const countsOn = (counts: typeof answer.total) => counts.get(chosen) ?? nobody
  const drawn = trendOf({
    months: read.months,
    before: { day: read.since, counts: countsOn(before.total) },
    now: { day: asked.day, counts: countsOn(answer.total) },
    group: asked.group,
    hidesSmall: read.hidesSmall,
    isHidden: (group) => hidden.has(cellKey('whole', chosen, group)),
  })
  const changes = hiddenChanges(read, hidden)
  const change = changes.has(cellKey('whole', chosen, asked.group))
    ? hiddenNumber
    : drawn.change
  const isBasic = chosen === basicSkill && asked.group === 'everyone'
  return {
    isEmpty: isSilent(answer.total),
    headline: headlineOf(read, { see, rates, change: isBasic ? change : undefined }),
    ladders: (['any', 'core'] as const).map((thing) => ladderOf(read, thing, see, hidden)),
    way: wayNumbers(see),
    trend: asked.span === 'quarter' ? byQuarter(drawn.points) : drawn.points,
    rows: unit.level === 'hamlet' ? [] : placeRows(read, { see, rates, changes }),
    total: totalRow(read, { see, rates, change }),
    gap: adultsGap(unit.level, rates),
    equity: equityLines(see),
  }
}

function ladderOf(
  { answer }: CoverageRead,
  thing: Ladder['thing'],
  see: See,
  hidden: ReadonlySet<string>,
): Ladder {
  const count = (step: 'passed' | 'passed-self') =>
    answer.total.get(indicatorOf(thing, step))?.everyone ?? 0
  return {
    thing,
    steps: rungSteps.map((step) => ({
      step,
      count: see('whole', indicatorOf(thing, step)),
    })),
    self: see('whole', indicatorOf(thing, 'passed-self')),
    word: seenUnless(
      hidden.has(cellKey('whole', byWordOf(thing))),
      count('passed') - count('passed-self'),
    ),
    seen: see('whole', indicatorOf(thing, 'confirmed-seen')),
    again: see('whole', indicatorOf(thing, 'confirmed-again')),
  }
}

const wayNumbers = (see: See): WayNumbers => ({
  listed: see('whole', 'listed'),
  attended: see('whole', 'attended'),
  classes: see('whole', 'classes'),
  turns: see('whole', 'turns'),
  unnamed: see('whole', 'unnamed'),
  visits: see('whole', 'visits'),
})
