import type { ShownNumber } from '../hiding/shown-number.ts'
import type { Reader } from '../read/reader-of.server.ts'
import { hiddenPairs, hiddenPairsBelow, pairKey } from '../indicators/hide-pairs.ts'
import { isTooFew } from '../indicators/satisfaction.server.ts'
import type { CalculationDeps, OwnCalculation } from './calculate.server.ts'
import { countBelow, type CountedBelow } from './count-below.server.ts'
import { isCountedAt, isOfUnits } from './opened-indicator.ts'
import type { Pair, ShownOpened } from './shown-opened.ts'

type Question = { calculation: OwnCalculation; from: string; day: string }

type Counted = Pick<
  ShownOpened,
  'pair' | 'below' | 'notAnswered' | 'outOf' | 'teams' | 'without'
>

/** A number that is not in the cells, of a unit and of each right below it. */
export async function countCalculation(
  deps: CalculationDeps,
  reader: Reader,
  { calculation, from, day: to }: Question,
): Promise<Counted> {
  const asked = { calculation, from, to }
  const counted = await countBelow(deps, reader.unit, asked)
  const isOpen = reader.maySeeSmall || isOfUnits(calculation)
  const forced = isOpen ? [] : await hiddenOnPagesAbove(deps, reader, asked)
  const hidden = isOpen ? new Set<string>() : hiddenPairs(counted, { forced })
  const see = seeIn(counted, { hidden, isOfRatings: calculation === 'satisfaction' })
  const { notAnswered } = counted.total
  return {
    pair: see.pairAt('whole'),
    notAnswered: notAnswered === undefined ? undefined : see.at('whole', 'notAnswered'),
    outOf: { by: 'calculation', calculation },
    below: counted.units.map((unit, at) => ({
      unit: unit && { id: unit.id, name: unit.name },
      ...see.pairAt(at),
    })),
    ...{ teams: counted.teams ?? [], without: counted.without ?? [] },
  }
}

type Asked = { calculation: OwnCalculation; from: string; to: string }

/** As `hiddenOf` does of the cells: from the top, one page after another. */
async function hiddenOnPagesAbove(
  deps: CalculationDeps,
  { above, unit }: Reader,
  asked: Asked,
): Promise<string[]> {
  const pages = above.filter(({ level }) => isCountedAt(asked.calculation, level))
  let hidden: string[] = []
  for (const [place, page] of pages.entries()) {
    const nextId = (pages[place + 1] ?? unit).id
    const counted = await countBelow(deps, page, asked)
    const next = counted.units.findIndex((each) => each?.id === nextId)
    hidden =
      next < 0 ? [] : hiddenPairsBelow(hiddenPairs(counted, { forced: hidden }), next)
  }
  return hidden
}

type Seeing = { hidden: ReadonlySet<string>; isOfRatings: boolean }
type At = 'whole' | number

function seeIn({ total, below }: CountedBelow, { hidden, isOfRatings }: Seeing) {
  const at = (place: At, name: string): ShownNumber => {
    const numbers = place === 'whole' ? total : (below[place] ?? {})
    const { [name]: count, outOf = 0 } = numbers
    const isFew = isOfRatings && name === 'able' && isTooFew({ outOf })
    if (isFew || hidden.has(pairKey(place, name))) return { kind: 'hidden' }
    return count === undefined ? { kind: 'unreported' } : { kind: 'count', count }
  }
  const pairAt = (place: At): Pair => ({
    able: at(place, 'able'),
    outOf: at(place, 'outOf'),
  })
  return { at, pairAt }
}
