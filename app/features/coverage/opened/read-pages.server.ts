import type { CellIndicator } from '../cells/indicator.ts'
import { seeIn, type See } from '../overview/seen.ts'
import type { CoverageAnswer } from '../read/coverage-answer.ts'
import { hiddenOf } from '../hiding/hidden-of.server.ts'
import { withFamilies } from '../hiding/hide-answer.ts'
import { readCoverage } from '../read/read-coverage.server.ts'
import type { Reader } from '../read/reader-of.server.ts'

type Deps = Parameters<typeof readCoverage>[0]
type Question = { day: string; indicators: readonly CellIndicator[] }

/**
 * The numbers of a unit at the end of a day, on the map of today; and as their reader may see them.
 * Where nobody is listed there is no report, whatever else is asked about.
 */
export async function readPages(
  deps: Deps,
  { unit, above, day: today, maySeeSmall }: Reader,
  { day, indicators }: Question,
): Promise<{ answer: CoverageAnswer; hidden: ReadonlySet<string>; see: See }> {
  const all = withFamilies([...indicators, 'listed'])
  const asOf = { day, mapDay: today, indicators: all }
  const answer = await readCoverage(deps, { unitId: unit.id, ...asOf })
  const hidden = maySeeSmall
    ? new Set<string>()
    : (await hiddenOf(deps, answer, { way: [...above, unit], ...asOf })).keys
  return { answer, hidden, see: seeIn(answer, hidden) }
}
