import type { Db, RecheckDrawRow } from '#db/database.ts'
import { listEverIn } from '#db/queries/coverage-people.server.ts'
import { rulesIn } from '../cells/fold.server.ts'
import { adultsAbleIn, hamletIdsOf } from '../indicators/adults-of.server.ts'
import { learnersOf } from './learners-of.ts'
import { drawSample, placeIn, populationOf } from './sample.ts'
import { sha256 } from './sha256.server.ts'

/**
 * Whether the same sample comes out now: facts that reach us late may have added to those out of
 * whom it was drawn. Whether they could is asked only of those who stand no later, by the seed,
 * than the last who was drawn: of thousands in a commune they are dozens.
 */
export async function isDrawnAgain(
  { db }: { db: Db },
  draw: Pick<RecheckDrawRow, 'unitId' | 'day' | 'seed' | 'size' | 'learners'>,
): Promise<boolean> {
  const { unitId, day, seed, size } = draw
  const learners = learnersOf(draw)
  const placeOf = (id: string) => placeIn(id, { seed, sha256 })
  const last = learners.map(placeOf).sort().at(-1) ?? ''
  const hamletIds = await hamletIdsOf(db, { unitId, day })
  const people = (await listEverIn(db, hamletIds)).filter((id) => placeOf(id) <= last)
  const able = await adultsAbleIn(db, {
    ...{ hamletIds, day, people, indicator: populationOf(seed), rules: await rulesIn(db) },
  })
  const ids = able.map(({ id }) => id)
  return drawSample(ids, { seed, size, sha256 }).join() === learners.join()
}
