import type { RoleDeps } from '#app/features/identity/identity.server.ts'
import type { CellIndicator } from '../cells/indicator.ts'
import type { CoverageAnswer } from '../read/coverage-answer.ts'
import { readCoverage } from '../read/read-coverage.server.ts'
import { withFamilies } from '../read/hide-answer.ts'
import { seeNumbers, type NumbersPage, type See } from './hide-numbers.ts'
import type { UnitReader } from './unit-reader.server.ts'

type Question = { day: string; indicators: readonly CellIndicator[] }

/**
 * The numbers of a unit at the end of a day, on the map of today; and as their reader may see them:
 * for who stands above the commune the pages above are read too.
 */
export async function readPages(
  deps: RoleDeps,
  { unit, today, maySeeSmall, above, way }: UnitReader,
  { day, indicators }: Question,
): Promise<{ answer: CoverageAnswer; see: See }> {
  const all = withFamilies(indicators)
  const read = (unitId: string) =>
    readCoverage(deps, { unitId, day, mapDay: today, indicators: all })
  const pages: NumbersPage[] = []
  for (const { id } of maySeeSmall ? [] : above) {
    const nextId = way[way.findIndex((each) => each.id === id) + 1]?.id
    pages.push({ answer: await read(id), nextId })
  }
  const answer = await read(unit.id)
  return { answer, see: seeNumbers([...pages, { answer, nextId: undefined }], maySeeSmall) }
}
