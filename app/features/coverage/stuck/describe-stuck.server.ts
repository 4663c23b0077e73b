import { placeHamlets } from '#app/features/territory/territory.server.ts'
import type { RoleDeps } from '#app/features/identity/identity.server.ts'
import type { Staff } from '#app/features/identity/identity.ts'
import type { LessonCatalogue } from '#app/features/lessons/lessons.server.ts'
import type { ScenarioCatalogue } from '#app/features/sandbox/sandbox.server.ts'
import type { Language } from '#app/platform/language.ts'
import { success, type Result } from '#app/platform/result.ts'
import {
  listStuckPlacesLately,
  listStuckPlacesOf,
  type StuckPlace,
} from '#db/queries/stuck-places.server.ts'
import { adultsOf } from '../indicators/adults-of.server.ts'
import { pseudonymsOf } from '../indicators/pseudonyms-of.server.ts'
import { readerOf } from '../read/reader-of.server.ts'
import { groupPlaces } from './group-places.ts'
import { readingsFor } from './readings.ts'
import type { ShownStuck } from './shown-stuck.ts'

type Deps = RoleDeps & {
  scenarios: Pick<ScenarioCatalogue, 'find'>
  lessons: Pick<LessonCatalogue, 'find'>
  titleOf: (scenario: string, language: Language) => string
  lessonOf: (scenario: string) => string | undefined
}

type Question = { unitId: string; from: string; to: string; language: Language }

/** More take longer to read than an official waits. */
const newest = 20_000

/** Where the adults of a unit got stuck in a span of days, without a single name. */
export async function describeStuck(
  deps: Deps,
  staff: Staff,
  { unitId, from, to, language }: Question,
): Promise<Result<ShownStuck, { code: 'unit-not-found' | 'not-your-unit' }>> {
  const reader = await readerOf(deps, staff, unitId)
  if (!reader.ok) return reader
  const { unit, maySeeSmall } = reader.value
  const isOfNewest = unit.level === 'province' || unit.level === 'nation'
  const places = await placesOf(deps, { unitId, from, to, isOfNewest })
  const scenarios = groupPlaces(places, {
    ...{ language, maySeeSmall, titleOf: deps.titleOf, lessonOf: deps.lessonOf },
    find: (scenario) => deps.scenarios.find(scenario),
  })
  return success({
    ...{ unit, from, to, isOfNewest, hidesSmall: !maySeeSmall },
    scenarios: scenarios.filter((each) => each.places.length > 0 || each.hidden > 0),
    readings: readingsFor((slug) => deps.lessons.find(slug, language)?.meta.title),
  })
}

type Asked = Omit<Question, 'language'> & { isOfNewest: boolean }

export async function placesOf(
  { db }: Pick<Deps, 'db'>,
  { unitId, from, to, isOfNewest }: Asked,
): Promise<StuckPlace[]> {
  if (isOfNewest) {
    const hamlets = await placeHamlets(db, { unitId, on: to })
    const hamletIds = hamlets.map(({ hamletId }) => hamletId)
    return listStuckPlacesLately(db, { hamletIds, from, to, newest })
  }
  const adults = await adultsOf(db, { unitId, day: to })
  const { all, ownerOf } = await pseudonymsOf(
    db,
    adults.map(({ id }) => id),
  )
  const people = all.map((learnerId) => ({
    learnerId,
    owner: ownerOf(learnerId) ?? learnerId,
  }))
  return listStuckPlacesOf(db, { people, from, to })
}
