import { listInvolvedIn } from '#db/queries/report-people.server.ts'
import type { Db } from '#db/database.ts'
import { adultsOf } from '../../indicators/adults-of.server.ts'
import { pseudonymsOf } from '../../indicators/pseudonyms-of.server.ts'
import type { Span } from './figure-deps.server.ts'

/**
 * Distinct adults of a unit who came to a class or were called on in a span of days: everybody once,
 * whatever names they go by, where they live at its end. None of the staff.
 */
export async function peopleIn(
  db: Db,
  { unitId, from, to }: Span,
): Promise<{ total: number; byHamlet: ReadonlyMap<string, number> }> {
  const adults = await adultsOf(db, { unitId, day: to })
  const { all, ownerOf } = await pseudonymsOf(
    db,
    adults.map(({ id }) => id),
  )
  const involved = new Set(
    (await listInvolvedIn(db, { learnerIds: all, from, to })).map(ownerOf),
  )
  const byHamlet = new Map<string, number>()
  for (const { id, hamletId } of adults) {
    if (involved.has(id)) byHamlet.set(hamletId, (byHamlet.get(hamletId) ?? 0) + 1)
  }
  return { total: [...byHamlet.values()].reduce((sum, count) => sum + count, 0), byHamlet }
}
