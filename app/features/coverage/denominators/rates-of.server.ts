import type { CellIndicator } from '../cells/indicator.ts'
import { seeIn } from '../overview/seen.ts'
import type { CoverageAnswer } from '../read/coverage-answer.ts'
import { hiddenOf } from '../read/hidden-of.server.ts'
import { withFamilies } from '../read/hide-answer.ts'
import type { AreaDeps } from '../read/open-area.server.ts'
import { readCoverage } from '../read/read-coverage.server.ts'
import { sumOf, type Denominator } from './denominator.ts'
import { denominatorsOf, type Denominators } from './denominators-of.server.ts'
import {
  addRates,
  isPartly,
  plainRate,
  rateOf,
  type Rate,
  type Rates,
  type Stated,
} from './rate.ts'

type Page = {
  /** From the highest unit whose numbers the reader may see, down to that of the answer. */
  way: readonly { id: string; level: string }[]
  day: string
  mapDay: string
  answer: CoverageAnswer
  hidden: ReadonlySet<string>
  /** Which rates are asked for. */
  indicators: readonly CellIndicator[]
}

/**
 * The rates of a unit and of those right below it, for every page, file and report. A rate is by
 * hamlets of a commune and by communes of all above: those of a nation are looked for in its
 * provinces, where not all have said.
 */
export async function ratesOf(deps: AreaDeps, page: Page): Promise<Rates> {
  const { way, day, mapDay, answer, hidden } = page
  const unit = way.at(-1)
  const found = await denominatorsOf(deps, { unitId: unit?.id ?? '', day, mapDay })
  const stated: Stated = {
    answer,
    hidden,
    own: found.own,
    below: statedBelow(answer, found),
  }
  const { own, below } = stated
  const isNation = unit?.level === 'nation'
  const parts = isNation ? await readParts(deps, page, below) : new Map<number, Stated>()
  const see = seeIn(answer, hidden)
  const rateBelow = (at: number, indicator: CellIndicator): Rate => {
    const part = parts.get(at)
    return part ? rateOf(part, indicator) : plainRate(see(at, indicator), below[at])
  }
  const rateAt: Rates['rateAt'] = (at, indicator) => {
    if (at !== 'whole') return rateBelow(at, indicator)
    if (!isNation || !isPartly(own)) return rateOf(stated, indicator)
    return addRates(
      [...below.keys()].map((each) => rateBelow(each, indicator)),
      own,
    )
  }
  return { own, below, rateAt }
}

/** Hamlets that are counted together are stated when each of them is. */
const statedBelow = (answer: CoverageAnswer, { below }: Denominators) =>
  answer.below.map(({ unit, others }): Denominator | undefined => {
    const own = (unit ? [unit, ...others] : []).flatMap(({ id }) => below.get(id) ?? [])
    return own.length > 1 ? sumOf(own) : own[0]
  })

/** The provinces of which some communes have said, by their communes, as the same reader sees them. */
async function readParts(
  deps: AreaDeps,
  { way, day, mapDay, answer, indicators }: Page,
  below: readonly (Denominator | undefined)[],
): Promise<Map<number, Stated>> {
  const parts = new Map<number, Stated>()
  const asOf = { day, mapDay, indicators: withFamilies([...indicators, 'listed']) }
  for (const [at, denominator] of below.entries()) {
    const unit = answer.below[at]?.unit
    if (!unit || !denominator || !isPartly(denominator)) continue
    const part = await readCoverage(deps, { unitId: unit.id, ...asOf })
    const found = await denominatorsOf(deps, { unitId: unit.id, day, mapDay })
    const seen = await hiddenOf(deps, part, { way: [...way, unit], ...asOf })
    parts.set(at, {
      ...{ answer: part, own: found.own, below: statedBelow(part, found) },
      hidden: seen.keys,
    })
  }
  return parts
}
