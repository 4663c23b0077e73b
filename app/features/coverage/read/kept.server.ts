import { LRUCache } from 'lru-cache'
import type { Db } from '#db/database.ts'
import { lastEventOfUnits } from '#db/queries/events.server.ts'
import type { Denominators } from '../denominators/denominators-of.server.ts'
import type { Area } from './open-area.server.ts'

/** Units that a process remembers of each kind of answer: the nation has a third as many. */
const most = 200_000

/**
 * What follows from the tree of units and from how many are said to live there, and from nothing
 * else: both change a few times a month, and every page asks for them. Any change of either, by
 * whatever process, has all of it made anew.
 */
export type Kept = {
  areas: KeptAnswers<Area>
  denominators: KeptAnswers<Denominators>
}

/** Gives what was answered to the same question, or makes it. */
type KeptAnswers<Answer> = (
  db: Db,
  question: readonly string[],
  make: () => Promise<Answer>,
) => Promise<Answer>

export function createKept(): Kept {
  return {
    areas: keepAnswers(({ hamlets }) => hamlets.length),
    denominators: keepAnswers(({ below }) => below.size),
  }
}

function keepAnswers<Answer extends object>(
  unitsIn: (answer: Answer) => number,
): KeptAnswers<Answer> {
  const kept = new LRUCache<string, Answer>({
    maxSize: most,
    sizeCalculation: (answer) => 1 + unitsIn(answer),
  })
  return async (db, question, make) => {
    const key = [await lastEventOfUnits(db), ...question].join(' ')
    const known = kept.get(key)
    if (known) return known
    const answer = await make()
    kept.set(key, answer)
    return answer
  }
}
