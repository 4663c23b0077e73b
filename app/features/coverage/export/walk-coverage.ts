import type {
  CoverageAnswer,
  CoverageQuestion,
  CountedPlace,
} from '../read/coverage-answer.ts'
import { withFamilies } from '../read/hide-answer.ts'
import {
  asUnit,
  levelBelow,
  type ExportQuestion,
  type Level,
  type Unit,
} from './export-question.ts'
import {
  nothingHidden,
  signsOfReport,
  tellAnswer,
  type Hidden,
  type ToldBy,
} from './shown-counts.ts'

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
  let hidden: Hidden = nothingHidden
  for (const [place, unit] of way.slice(0, -1).entries()) {
    if (walk.maySeeSmall) break
    const { told, below } = await tell(walk, unit, hidden)
    const next = below.findIndex(({ unit: own, others }) =>
      [own, ...others].some((each) => each?.id === way[place + 1]?.id),
    )
    hidden = told.hiddenOf(next)
  }
  const unit = way.at(-1)
  if (!unit) return
  const level = levelBelow(unit.level, question.level)
  if (level !== undefined) {
    yield* descend(walk, { unit, hidden, level, from })
  } else if (question.level === 'self') {
    const { told } = await tell(walk, unit, hidden)
    yield { parent: unit, rows: [{ unit, others: [], counts: told.total }] }
  }
}

async function tell({ read, question, maySeeSmall }: Walk, unit: Unit, hidden: Hidden) {
  const { day, mapDay, indicators } = question
  const asked = withFamilies([...indicators, ...signsOfReport])
  const answer = await read({ unitId: unit.id, day, mapDay, indicators: asked })
  const told = tellAnswer(answer, indicators, { maySeeSmall, hidden })
  return { told, below: answer.below }
}

type Step = { unit: Unit; hidden: Hidden; level: Level; from: readonly string[] }

async function* descend(
  walk: Walk,
  { unit, hidden, level, from }: Step,
): AsyncGenerator<Block> {
  const { told, below } = await tell(walk, unit, hidden)
  const places = below.map((place, at) => ({
    ...{
      unit: asUnit(place.unit),
      others: place.others,
      counts: told.below[at] ?? new Map(),
    },
    ...{ hidden: told.hiddenOf(at) },
  }))
  if (levelBelow(unit.level, 'below') === level) {
    yield { parent: unit, rows: places }
    return
  }
  const [first, ...rest] = from
  const start = places.findIndex((place) => (place.unit?.id ?? '') === first)
  for (const [at, place] of places.entries()) {
    if (first !== undefined && (at < start || start < 0)) continue
    const further = at === start ? rest : []
    // Nobody knows which of the units below they belong to now.
    if (!place.unit) yield { parent: unit, isLeftOver: true, rows: [place] }
    else
      yield* descend(walk, {
        ...{ unit: place.unit, hidden: place.hidden, level },
        from: further,
      })
  }
}
