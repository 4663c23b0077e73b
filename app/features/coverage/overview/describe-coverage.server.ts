import { mayOn, type RoleDeps } from '#app/features/identity/identity.server.ts'
import type { Staff } from '#app/features/identity/identity.ts'
import { success, type Result } from '#app/platform/result.ts'
import { hiddenBelow } from '../read/hide-answer.ts'
import { readerOf } from '../read/reader-of.server.ts'
import { hidePage } from './hide-page.ts'
import type { Question } from './question.ts'
import { readPage } from './read-page.server.ts'
import { seeCoverage } from './see-coverage.ts'
import type { ShownCoverage } from './shown-coverage.ts'

type Unit = { id: string; name: string; level: string }

/** A unit in numbers: how far its adults have come, against whom and by when; without a name. */
export async function describeCoverage(
  deps: RoleDeps,
  staff: Staff,
  { unitId, question }: { unitId: string; question: Question },
): Promise<Result<ShownCoverage, { code: 'unit-not-found' | 'not-your-unit' }>> {
  const reader = await readerOf(deps, staff, unitId)
  if (!reader.ok) return reader
  const { way, unit, maySeeSmall, day: today } = reader.value
  const { asked } = question
  const mapDay = asked.map === 'of-day' ? asked.day : today
  const above = await seenAbove(deps, staff, way.slice(0, -1))
  const page = { asked, mapDay, hidesSmall: !maySeeSmall }
  const forced = maySeeSmall ? [] : await hiddenAbove(deps, [...above, unit], page)
  const read = await readPage(deps, unit, page)
  return success({
    ...seeCoverage(read, hidePage(read, forced)),
    unit,
    above,
    question,
    today,
    mapDay,
    hidesSmall: !maySeeSmall,
    mayState: await mayOn(deps, staff, { action: 'state-numbers', unitId }),
  })
}

/** Those above a unit that the reader may see too, from the top. */
async function seenAbove(
  deps: RoleDeps,
  staff: Staff,
  way: readonly Unit[],
): Promise<Unit[]> {
  const seen: Unit[] = []
  for (const unit of way) {
    if (await mayOn(deps, staff, { action: 'see-classes', unitId: unit.id }))
      seen.push(unit)
  }
  return seen
}

type Page = Parameters<typeof readPage>[2]

/** What is hidden of the last of these units on the pages of those above it. */
async function hiddenAbove(
  deps: RoleDeps,
  units: readonly Unit[],
  page: Page,
): Promise<string[]> {
  let forced: string[] = []
  for (const [place, unit] of units.slice(0, -1).entries()) {
    const read = await readPage(deps, unit, page)
    const next = read.answer.below.findIndex(
      ({ unit: child, others }) =>
        child?.id === units[place + 1]?.id ||
        others.some(({ id }) => id === units[place + 1]?.id),
    )
    forced = next < 0 ? [] : hiddenBelow(hidePage(read, forced), next)
  }
  return forced
}
