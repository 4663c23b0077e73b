import { todayOf } from '#app/platform/vietnam-time.ts'
import type { Db } from '#db/database.ts'
import { countOpenQuestions } from '#db/queries/class-questions.server.ts'
import { listToAsk } from '../follow-up/describe-follow-ups.server.ts'
import { countHouses, housesOf } from './houses.ts'
import { listNeighbours } from './neighbours.server.ts'

/** What calls for a trainer in a hamlet, in numbers. Whoever asks has to be allowed to know. */
export async function hamletOutreach(deps: { db: Db; now: () => Date }, hamletId: string) {
  const today = todayOf(deps.now)
  const people = await listNeighbours(deps.db, hamletId, { today, core: [] })
  const { houses, unreached, due } = countHouses(housesOf(people, today))
  const { people: toAsk } = await listToAsk(deps, hamletId)
  return {
    ...{ houses, unreachedHouses: unreached, visitsDue: due },
    followUpsDue: toAsk.length,
    openQuestions: await countOpenQuestions(deps.db, hamletId),
  }
}
