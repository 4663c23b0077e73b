import type { CellIndicator } from '../cells/indicator.ts'
import { seeIn } from '../overview/seen.ts'
import type { CoverageAnswer } from '../read/coverage-answer.ts'
import { hiddenOf } from '../hiding/hidden-of.server.ts'
import { withFamilies } from '../hiding/hide-answer.ts'
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
  const parts: Parts = isNation ? await readParts(deps, page, stated) : new Map()
  const see = seeIn(answer, hidden)
  const rateBelow = (at: number, indicator: CellIndicator): Rate => {
    const part = parts.get(at)?.(indicator)
    return part ?? plainRate(see(at, indicator), below[at])
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

type Parts = ReadonlyMap<number, (indicator: CellIndicator) => Rate>

/** The provinces of which some communes have said, by their communes, as the same reader sees them. */
async function readParts(
  deps: AreaDeps,
  { way, indicators, ...on }: Page,
  { answer, below }: Stated,
): Promise<Parts> {
  const parts = new Map<number, (indicator: CellIndicator) => Rate>()
  for (const [at, denominator] of below.entries()) {
    const unit = answer.below[at]?.unit
    if (!unit || !denominator || !isPartly(denominator)) continue
    const asked = { ...on, way: [...way, unit], indicators, maySeeSmall: false }
    parts.set(at, await rateOfUnit(deps, asked))
  }
  return parts
}

type Unit = Pick<Page, 'way' | 'day' | 'mapDay' | 'indicators'> & { maySeeSmall: boolean }

/** The rates of a unit of which nothing else is read: of a row of a file, of a province on a map. */
export async function rateOfUnit(
  deps: AreaDeps,
  { way, day, mapDay, indicators, maySeeSmall }: Unit,
): Promise<(indicator: CellIndicator) => Rate> {
  const asOf = { day, mapDay, indicators: withFamilies([...indicators, 'listed']) }
  const answer = await readCoverage(deps, { unitId: way.at(-1)?.id ?? '', ...asOf })
  const hidden = maySeeSmall
    ? nothing
    : (await hiddenOf(deps, answer, { way, ...asOf })).keys
  const page = { way, day, mapDay, indicators, answer, hidden }
  const { rateAt } = await ratesOf(deps, page)
  return (indicator) => rateAt('whole', indicator)
}

const nothing: ReadonlySet<string> = new Set()
