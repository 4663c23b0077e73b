import { basicSkill } from '../cells/indicator.ts'
import type { Denominator } from '../denominators/denominator.ts'
import type { ShownNumber } from '../read/shown-number.ts'
import type { ShownAdults } from '../table/place-row.ts'
import { isInPairs, isKnownAt, type CoverageRead } from './coverage-read.ts'
import { pairedKey } from './hide-page.ts'
import { hiddenNumber, seenUnless, type See } from './seen.ts'
import type { Headline } from './shown-coverage.ts'

type Seen = {
  see: See
  hidden: ReadonlySet<string>
  /** Of the final indicator, where it was drawn. */
  change: ShownNumber | undefined
}

/** The first thing that is said of a unit. Where something was not stated it is left out, never guessed. */
export function headlineOf(read: CoverageRead, { see, hidden, change }: Seen): Headline {
  const { answer, before, own, ownTarget, asked, since } = read
  const count = (counts: typeof answer.total) => counts.get(basicSkill)?.everyone ?? 0
  const by = count(answer.total) - count(before.total)
  const isOut = read.hidesSmall && by !== 0 && Math.abs(by) < 10
  const able = see('whole', basicSkill)
  return {
    able,
    adults: shownAdults(own),
    pair: pairOf(read, hidden),
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

/** People over people: where it is not known how many live in a place, neither counts. */
function pairOf(read: CoverageRead, hidden: ReadonlySet<string>): Headline['pair'] {
  if (!isInPairs(read)) return undefined
  const known = read.answer.below.filter((_place, at) => isKnownAt(read, at))
  const able = known.reduce(
    (sum, { counts }) => sum + (counts.get(basicSkill)?.everyone ?? 0),
    0,
  )
  const adults = read.below.reduce(
    (sum, own, at) => sum + (isKnownAt(read, at) ? (own?.adults ?? 0) : 0),
    0,
  )
  return {
    able: seenUnless(hidden.has(pairedKey), able),
    adults,
    places: known.length,
    outOf: read.below.filter((own) => own !== undefined).length,
  }
}
