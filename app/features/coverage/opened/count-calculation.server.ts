import type { Language } from '#app/platform/language.ts'
import type { ShownNumber } from '../read/shown-number.ts'
import {
  calculate,
  type Calculated,
  type CalculationDeps,
  type OwnCalculation,
} from './calculate.server.ts'
import type { BelowLine, Pair, ShownOpened } from './shown-opened.ts'
import type { UnitReader } from './unit-reader.server.ts'

type Question = {
  calculation: OwnCalculation
  from: string
  day: string
  language: Language
}

/** In more units than these each is not calculated by itself. */
const mostBelow = 60

const ofPeople: readonly OwnCalculation[] = ['real-use', 'household-one', 'scam-safe']
const hidden: ShownNumber = { kind: 'hidden' }

type Counted = Pick<
  ShownOpened,
  'pair' | 'below' | 'notAnswered' | 'outOf' | 'teams' | 'without'
>

/**
 * A number that is not in the cells. What is counted person by person is told of a commune and its
 * hamlets only to who stands no higher: unit by unit, the few could be worked out.
 */
export async function countCalculation(
  deps: CalculationDeps,
  reader: UnitReader,
  { calculation, from, day: to, language }: Question,
): Promise<Counted> {
  const { unit } = reader
  const isOfPeople = ofPeople.includes(calculation)
  const of = (unitId: string) =>
    calculate(deps, calculation, { unitId, from, to, language })
  const own = await of(unit.id)
  const isOpen = reader.maySeeSmall || !isOfPeople
  const isLow = unit.level === 'commune' || unit.level === 'hamlet'
  const see = (count: number) => (isLow && !isOpen ? hidden : shown(count, isOpen))
  const below: BelowLine[] = []
  for (const { id, name } of isOpen ? await childrenOf(deps, reader) : []) {
    below.push({ unit: { id, name }, ...pairOf(await of(id), see) })
  }
  const { notAnswered, teams = [], without = [] } = own
  return {
    pair: pairOf(own, see),
    notAnswered: notAnswered === undefined ? undefined : see(notAnswered),
    outOf: { by: 'calculation', calculation },
    ...{ below, teams, without },
  }
}

async function childrenOf(deps: CalculationDeps, { unit, today }: UnitReader) {
  const children = await deps.unitsOn(deps.db, today).childrenOf(unit.id)
  return children.length <= mostBelow ? children : []
}

type SeeCount = (count: number) => ShownNumber

function pairOf({ able, outOf, isHidden }: Calculated, see: SeeCount): Pair {
  return {
    able: isHidden ? hidden : see(able),
    outOf: outOf === null ? { kind: 'unreported' } : see(outOf),
  }
}

function shown(count: number, maySeeSmall: boolean): ShownNumber {
  const isFew = count > 0 && count < 10
  return isFew && !maySeeSmall ? hidden : { kind: 'count', count }
}
