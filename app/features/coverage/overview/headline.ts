import { basicSkill } from '../cells/indicator.ts'
import { isWhole, type Denominator } from '../denominators/denominator.ts'
import type { Rates } from '../denominators/rate.ts'
import type { ShownNumber } from '../hiding/shown-number.ts'
import type { ShownAdults } from '../table/place-row.ts'
import type { CoverageRead } from './coverage-read.ts'
import { hiddenNumber, seenUnless, type See } from './seen.ts'
import type { Headline } from './shown-coverage.ts'

type Seen = {
  see: See
  rates: Rates
  /** Of the final indicator, where it was drawn. */
  change: ShownNumber | undefined
}

/** The first thing that is said of a unit. Where something was not stated it is left out, never guessed. */
export function headlineOf(read: CoverageRead, { see, rates, change }: Seen): Headline {
  const { answer, before, ownTarget, asked, since } = read
  const count = (counts: typeof answer.total) => counts.get(basicSkill)?.everyone ?? 0
  const by = count(answer.total) - count(before.total)
  const isOut = read.hidesSmall && by !== 0 && Math.abs(by) < 10
  const able = see('whole', basicSkill)
  return {
    able,
    adults: shownAdults(rates.own),
    rate: rates.rateAt('whole', basicSkill),
    unstated: unstatedIn(read, rates),
    target: ownTarget && {
      ...{ adults: ownTarget.adults, source: ownTarget.source },
      year: Number(asked.day.slice(0, 4)),
    },
    change: change ?? (able.kind === 'hidden' ? hiddenNumber : seenUnless(isOut, by)),
    since,
  }
}

export const shownAdults = ({
  adults,
  stated,
  missing,
  asOf,
  sources,
}: Denominator): ShownAdults => ({ adults, stated, missing, asOf, sources })

/** Who is asked next: the units below of which it was not said, or not of all of them. */
function unstatedIn({ answer }: CoverageRead, { own, below }: Rates): Headline['unstated'] {
  if (isWhole(own)) return []
  return answer.below.flatMap(({ unit, others }, at) => {
    const denominator = below[at]
    if (!unit || !denominator || isWhole(denominator)) return []
    const { stated, missing } = denominator
    const name = [unit, ...others].map((each) => each.name).join(', ')
    return [{ id: unit.id, name, missing, units: stated + missing }]
  })
}
