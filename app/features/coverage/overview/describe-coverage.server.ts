import type { Staff } from '#app/features/identity/identity.ts'
import { success, type Result } from '#app/platform/result.ts'
import { basicSkill, indicatorOf } from '../cells/indicator.ts'
import { ratesOf } from '../denominators/rates-of.server.ts'
import { hiddenOf } from '../hiding/hidden-of.server.ts'
import type { AreaDeps } from '../read/open-area.server.ts'
import { readerOf, type Reader } from '../read/reader-of.server.ts'
import { pageIndicators } from './page-cells.ts'
import type { Question } from './question.ts'
import { readPage } from './read-page.server.ts'
import { seeCoverage } from './see-coverage.ts'
import type { ShownCoverage } from './shown-coverage.ts'

/** A unit in numbers: how far its adults have come, against whom and by when; without a name. */
export async function describeCoverage(
  deps: AreaDeps,
  staff: Staff,
  { unitId, question }: { unitId: string; question: Question },
): Promise<Result<ShownCoverage, { code: 'unit-not-found' | 'not-your-unit' }>> {
  const reader = await readerOf(deps, staff, unitId)
  if (!reader.ok) return reader
  const { maySeeSmall, day: today, ended, may } = reader.value
  const { asked } = question
  const mapDay = asked.map === 'of-day' ? asked.day : today
  const { unit, above } = await namedOn(deps, reader.value, mapDay)
  const indicators = pageIndicators(asked.thing)
  const asOf = { day: asked.day, mapDay, indicators }
  const read = await readPage(deps, unit, { asked, mapDay, hidesSmall: !maySeeSmall })
  const { answer } = read
  const way = [...above, unit]
  const hidden: ReadonlySet<string> = maySeeSmall
    ? new Set()
    : (await hiddenOf(deps, answer, { way, ...asOf })).keys
  const chosen = indicatorOf(asked.thing, 'passed')
  const rates = await ratesOf(deps, {
    ...{ way, day: asked.day, mapDay, answer, hidden, indicators: [basicSkill, chosen] },
  })
  return success({
    ...seeCoverage(read, { hidden, rates }),
    unit,
    above,
    question,
    today,
    mapDay,
    hidesSmall: !maySeeSmall,
    mayState: !ended && may('state-numbers'),
    ended,
  })
}

/** A unit and those above it by what they were called on a day, where they were there. */
async function namedOn(
  { db, unitsOn }: AreaDeps,
  { unit, above, day }: Pick<Reader, 'unit' | 'above' | 'day'>,
  mapDay: string,
): Promise<Pick<Reader, 'unit' | 'above'>> {
  if (mapDay === day) return { unit, above }
  const then = new Map(
    (await unitsOn(db, mapDay).wayTo(unit.id)).map((each) => [each.id, each]),
  )
  return {
    unit: then.get(unit.id) ?? unit,
    above: above.map((each) => then.get(each.id) ?? each),
  }
}
