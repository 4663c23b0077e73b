import { placeHamlets } from '#app/features/territory/territory.server.ts'
import { listInvolvedIn } from '#db/queries/report-people.server.ts'
import type { Db } from '#db/database.ts'
import { nowhere } from '../../read/open-area.server.ts'
import { adultsOf } from '../../indicators/adults-of.server.ts'
import { pseudonymsOf } from '../../indicators/pseudonyms-of.server.ts'
import type { Span } from './figure-deps.server.ts'

/**
 * Distinct adults of a unit who came to a class or were called on in a span of days: everybody once,
 * whatever names they go by, at the place where they count at its end. None of the staff.
 */
export async function peopleIn(
  db: Db,
  { unitId, from, to }: Span,
): Promise<{ total: number; byPlace: ReadonlyMap<string, number> }> {
  const adults = await adultsOf(db, { unitId, day: to })
  const { all, ownerOf } = await pseudonymsOf(
    db,
    adults.map(({ id }) => id),
  )
  const involved = new Set(
    (await listInvolvedIn(db, { learnerIds: all, from, to })).map(ownerOf),
  )
  const placed = await placeHamlets(db, { unitId, on: to })
  const placeOf = new Map(
    placed.map(({ hamletId, childId }) => [hamletId, childId ?? nowhere]),
  )
  const byPlace = new Map<string, number>()
  for (const { id, hamletId } of adults) {
    const place = placeOf.get(hamletId) ?? nowhere
    if (involved.has(id)) byPlace.set(place, (byPlace.get(place) ?? 0) + 1)
  }
  return { total: [...byPlace.values()].reduce((sum, count) => sum + count, 0), byPlace }
}
