import type { CoverageAnswer, CoverageQuestion } from '../read/coverage-answer.ts'
import { withFamilies, type Above, type Hidden } from './hide-answer.ts'

/** How numbers are read, and what of them is hidden. */
export type Reading = {
  read: (question: CoverageQuestion) => Promise<CoverageAnswer>
  hiddenIn: (answer: CoverageAnswer, above?: Above) => Hidden
}

export type Way = Omit<CoverageQuestion, 'unitId'> & {
  /** From the highest unit whose numbers the reader may see, down to the one asked about. */
  way: readonly { id: string }[]
}

/**
 * What is hidden of the last unit of a way on the pages of those above it, as it is called on its
 * own page: there it stands beside others, and could be worked out if it were shown here. Undefined
 * where it stands on none.
 */
export async function hiddenAbove(
  { read, hiddenIn }: Reading,
  { way, day, mapDay, indicators }: Way,
): Promise<Above | undefined> {
  const all = withFamilies(indicators)
  let above: Above | undefined
  for (const [place, { id: unitId }] of way.slice(0, -1).entries()) {
    const answer = await read({ unitId, day, mapDay, indicators: all })
    const next = answer.below.findIndex(({ unit, others }) =>
      [unit, ...others].some((each) => each?.id === way[place + 1]?.id),
    )
    above = next < 0 ? undefined : hiddenIn(answer, above).aboveOf(next)
  }
  return above
}
