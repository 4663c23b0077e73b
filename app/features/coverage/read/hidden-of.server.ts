import type { CoverageAnswer, CoverageQuestion } from './coverage-answer.ts'
import { hiddenInAnswer, withFamilies, type Above, type Hidden } from './hide-answer.ts'
import type { AreaDeps } from './open-area.server.ts'
import { readCoverage } from './read-coverage.server.ts'

type Way = Omit<CoverageQuestion, 'unitId'> & {
  /** From the highest unit whose numbers the reader may see, down to the one asked about. */
  way: readonly { id: string }[]
}

/** What is hidden of the numbers of the last unit of a way, from who reads from its first down. */
export async function hiddenOf(
  deps: AreaDeps,
  answer: CoverageAnswer,
  way: Way,
): Promise<Hidden> {
  return hiderIn(deps)(answer, await hiddenAbove(deps, way))
}

const hiderIn = ({ kept }: AreaDeps) => kept?.hiddenIn ?? hiddenInAnswer

/**
 * What is hidden of the last unit of a way on the pages of those above it, as it is called on its
 * own page: there it stands beside others, and could be worked out if it were shown here. Undefined
 * where it stands on none.
 */
async function hiddenAbove(
  deps: AreaDeps,
  { way, day, mapDay, indicators }: Way,
): Promise<Above | undefined> {
  const all = withFamilies(indicators)
  const hiddenIn = hiderIn(deps)
  let above: Above | undefined
  for (const [place, { id: unitId }] of way.slice(0, -1).entries()) {
    const answer = await readCoverage(deps, { unitId, day, mapDay, indicators: all })
    const next = answer.below.findIndex(({ unit, others }) =>
      [unit, ...others].some((each) => each?.id === way[place + 1]?.id),
    )
    above = next < 0 ? undefined : hiddenIn(answer, above).aboveOf(next)
  }
  return above
}
