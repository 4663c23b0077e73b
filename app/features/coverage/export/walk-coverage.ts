import type {
  CoverageAnswer,
  CoverageQuestion,
  CountedPlace,
} from '../read/coverage-answer.ts'
import { hiddenInAnswer, withFamilies, type Above } from '../read/hide-answer.ts'
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

export type Walk = {
  /** From the highest unit whose numbers the reader may see, down to the one asked about. */
  way: readonly Unit[]
  maySeeSmall: boolean
  question: ExportQuestion
  read: (question: CoverageQuestion) => Promise<CoverageAnswer>
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
export async function* walkCoverage(walk: Walk): AsyncGenerator<Block> {
  const { way, from = [], question } = walk
  const unit = way.at(-1)
  if (!unit) return
  let above: Above | undefined
  for (const [place, each] of way.slice(0, -1).entries()) {
    if (walk.maySeeSmall) break
    const { hiddenOf, below } = await open(walk, each, above)
    const next = below.findIndex(({ unit: own, others }) =>
      [own, ...others].some((each) => each?.id === way[place + 1]?.id),
    )
    above = hiddenOf(next)
  }
  const level = levelBelow(unit.level, question.level)
  if (level !== undefined) {
    yield* descend(walk, { unit, above, level, from })
  } else if (question.level === 'self') {
    const { tell } = await open(walk, unit, above)
    yield { parent: unit, rows: [{ unit, others: [], counts: tell().total }] }
  }
}

/** A unit, what is hidden of each of those below it, and all of them as they may be told. */
async function open(
  { read, question, maySeeSmall }: Walk,
  unit: Unit,
  above: Above | undefined,
) {
  const { day, mapDay, indicators } = question
  const asked = withFamilies([...indicators, ...signsOfReport])
  const answer = await read({ unitId: unit.id, day, mapDay, indicators: asked })
  const hidden = maySeeSmall ? undefined : hiddenInAnswer(answer, above)
  return {
    below: answer.below,
    hiddenOf: (place: number) => (place < 0 ? undefined : hidden?.aboveOf(place)),
    tell: () => tellAnswer(answer, indicators, hidden?.keys ?? new Set()),
  }
}

type Step = {
  unit: Unit
  above: Above | undefined
  level: Level
  from: readonly string[]
}

async function* descend(
  walk: Walk,
  { unit, above, level, from }: Step,
): AsyncGenerator<Block> {
  const { below, hiddenOf, tell } = await open(walk, unit, above)
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
    yield* descend(walk, { unit: own, above: hiddenOf(at), level, from: further })
  }
}
