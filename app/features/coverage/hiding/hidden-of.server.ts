import type { CoverageAnswer } from '../read/coverage-answer.ts'
import { hiddenAbove, type Reading, type Way } from './hidden-above.ts'
import { hiddenInAnswer, type Hidden } from './hide-answer.ts'
import type { AreaDeps } from '../read/open-area.server.ts'
import { readCoverage } from '../read/read-coverage.server.ts'

/** What is hidden of the numbers of the last unit of a way, from who reads from its first down. */
export async function hiddenOf(
  deps: AreaDeps,
  answer: CoverageAnswer,
  way: Way,
): Promise<Hidden> {
  const reading = readingOf(deps)
  return reading.hiddenIn(answer, await hiddenAbove(reading, way))
}

/** Of the cells, with what is kept of both. */
export const readingOf = (deps: AreaDeps): Reading => ({
  read: (question) => readCoverage(deps, question),
  hiddenIn: deps.kept?.hiddenIn ?? hiddenInAnswer,
})
