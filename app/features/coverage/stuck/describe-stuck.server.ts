import type { RoleDeps } from '#app/features/identity/identity.server.ts'
import type { Staff } from '#app/features/identity/identity.ts'
import type { LessonCatalogue } from '#app/features/lessons/lessons.server.ts'
import type { ScenarioCatalogue } from '#app/features/sandbox/sandbox.server.ts'
import type { Language } from '#app/platform/language.ts'
import { daysAfter } from '#app/platform/calendar-day.ts'
import { success, type Result } from '#app/platform/result.ts'
import { endInVietnam } from '#app/platform/vietnam-time.ts'
import { listEvidenceIn } from '#db/queries/coverage-people.server.ts'
import { hamletIdsOf } from '../indicators/adults-of.server.ts'
import { readerOf } from '../read/reader-of.server.ts'
import { lastQuarter } from '../opened/span.ts'
import { countPlaces, type Player } from './count-places.ts'
import { groupPlaces, type CountedPlace } from './group-places.ts'
import { readingsFor } from './readings.ts'
import type { ShownStuck } from './shown-stuck.ts'

type Deps = RoleDeps & {
  scenarios: Pick<ScenarioCatalogue, 'find'>
  lessons: Pick<LessonCatalogue, 'find'>
  titleOf: (scenario: string, language: Language) => string
  lessonOf: (scenario: string) => string | undefined
}

type Question = { unitId: string; from: string; to: string; language: Language }

/** Where the adults of a unit got stuck in a span of days, without a single name. */
export async function describeStuck(
  deps: Deps,
  staff: Staff,
  { unitId, from, to, language }: Question,
): Promise<Result<ShownStuck, { code: 'unit-not-found' | 'not-your-unit' }>> {
  const reader = await readerOf(deps, staff, unitId)
  if (!reader.ok) return reader
  const { unit, maySeeSmall, day: today } = reader.value
  const isLarge = unit.level === 'province' || unit.level === 'nation'
  // Of a commune and of each of its hamlets, the few could be worked out.
  const isElsewhere = isLarge || (!maySeeSmall && unit.level === 'hamlet')
  const span = maySeeSmall ? { from, to } : lastQuarter(to)
  const places = isElsewhere ? [] : await placesOf(deps, { unitId, ...span })
  const scenarios = groupPlaces(places, {
    ...{ language, maySeeSmall, titleOf: deps.titleOf, lessonOf: deps.lessonOf },
    find: (scenario) => deps.scenarios.find(scenario),
  })
  return success({
    ...{ unit, ...span, isElsewhere, hidesSmall: !maySeeSmall },
    below: isLarge ? await deps.unitsOn(deps.db, today).childrenOf(unitId) : [],
    isOfQuarter: !maySeeSmall,
    scenarios: scenarios.filter((each) => each.places.length > 0 || each.hidden > 0),
    readings: readingsFor((slug) => deps.lessons.find(slug, language)?.meta.title),
  })
}

/** Where the adults who live there at the end of a span were stopped in it. */
export async function placesOf(
  { db }: Pick<Deps, 'db'>,
  { unitId, from, to }: Omit<Question, 'language'>,
): Promise<CountedPlace[]> {
  const hamletIds = await hamletIdsOf(db, { unitId, day: to })
  const span = { from: endInVietnam(daysAfter(from, -1)), to: endInVietnam(to) }
  const found = await listEvidenceIn(db, { hamletIds, day: to, ...span })
  // As the judge wrote it.
  return countPlaces(found as Player[])
}
