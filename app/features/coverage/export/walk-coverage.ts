import type { CountedPlace } from '../read/coverage-answer.ts'
import { hiddenAbove, type Reading } from '../hiding/hidden-above.ts'
import { withFamilies, type Above } from '../hiding/hide-answer.ts'
import {
  asUnit,
  levelBelow,
  type ExportQuestion,
  type Level,
  type Unit,
} from './export-question.ts'
import { signsOfReport, tellAnswer, type ToldBy } from './shown-counts.ts'

/** One row: a unit, or what is under none of them any more. */
type ToldPlace = Pick<CountedPlace, 'others'> & {
  unit: Unit | undefined
  counts: ToldBy
}

/** The rows below one unit, side by side. */
export type Block = {
  parent: Unit
  /** Of hamlets that are under none of the units below the parent, beside blocks of those. */
  isLeftOver?: boolean
  rows: readonly ToldPlace[]
}

/** What is walked, in plain values: another process may do it. */
export type Walk = {
  /** From the highest unit whose numbers the reader may see, down to the one asked about. */
  way: readonly Unit[]
  maySeeSmall: boolean
  question: ExportQuestion
  /**
   * The units from below the one asked about to the parent of the first block wanted; an empty
   * one at the end for what is left over there.
   */
  from?: readonly string[]
}

/**
 * The rows of a question, block by block, so that no more than one is in memory. What is hidden
 * beside its neighbours is hidden of all below it too: that is worked out from the top down.
 */
export async function* walkCoverage(reading: Reading, walk: Walk): AsyncGenerator<Block> {
  const { way, from = [], question, maySeeSmall } = walk
  const unit = way.at(-1)
  if (!unit) return
  const asked = { ...question, way, indicators: askedOf(question) }
  const above = maySeeSmall ? undefined : await hiddenAbove(reading, asked)
  const openOne = open.bind(undefined, reading, walk)
  const level = levelBelow(unit.level, question.level)
  if (level !== undefined) {
    yield* descend(openOne, { unit, above, level, from })
  } else if (question.level === 'self') {
    const { tell } = await openOne(unit, above)
    yield { parent: unit, rows: [{ unit, others: [], counts: tell().total }] }
  }
}

const askedOf = ({ indicators }: ExportQuestion) =>
  withFamilies([...indicators, ...signsOfReport])

/** A unit, what is hidden of each of those below it, and all of them as they may be told. */
async function open(
  { read, hiddenIn }: Reading,
  { question, maySeeSmall }: Walk,
  unit: Unit,
  above: Above | undefined,
) {
  const { day, mapDay, indicators } = question
  const asked = { unitId: unit.id, day, mapDay, indicators: askedOf(question) }
  const answer = await read(asked)
  const hidden = maySeeSmall ? undefined : hiddenIn(answer, above)
  return {
    below: answer.below,
    hiddenOf: (place: number) => hidden?.aboveOf(place),
    tell: () => tellAnswer(answer, indicators, hidden?.keys ?? new Set()),
  }
}

type Opening = (unit: Unit, above: Above | undefined) => ReturnType<typeof open>

type Step = {
  unit: Unit
  above: Above | undefined
  level: Level
  from: readonly string[]
}

async function* descend(
  openOne: Opening,
  { unit, above, level, from }: Step,
): AsyncGenerator<Block> {
  const { below, hiddenOf, tell } = await openOne(unit, above)
  const rowOf = ({ unit: own, others }: CountedPlace, counts: ToldBy | undefined) => ({
    ...{ unit: asUnit(own), others, counts: counts ?? new Map() },
  })
  if (levelBelow(unit.level, 'below') === level) {
    const told = tell().below
    yield { parent: unit, rows: below.map((place, at) => rowOf(place, told[at])) }
    return
  }
  const [first, ...rest] = from
  const start = below.findIndex((place) => (place.unit?.id ?? '') === first)
  if (first !== undefined && start < 0) return
  for (const [at, place] of below.entries()) {
    if (at < start) continue
    const own = asUnit(place.unit)
    // Nobody knows which of the units below they belong to now.
    if (!own) {
      yield { parent: unit, isLeftOver: true, rows: [rowOf(place, tell().below[at])] }
      continue
    }
    const further = at === start ? rest : []
    yield* descend(openOne, { unit: own, above: hiddenOf(at), level, from: further })
  }
}
