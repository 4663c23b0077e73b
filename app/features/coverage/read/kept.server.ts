import { LRUCache } from 'lru-cache'
import type { Db } from '#db/database.ts'
import { lastSequence } from '#db/queries/coverage-export.server.ts'
import { lastEventOfUnits } from '#db/queries/events.server.ts'
import type { Denominators } from '../denominators/denominators-of.server.ts'
import type { KnownTime } from '../flags/too-fast.ts'
import type { CoverageAnswer } from './coverage-answer.ts'
import { hiddenInAnswer, type Above, type Hidden } from '../hiding/hide-answer.ts'
import type { Area } from './open-area.server.ts'

/** Units that a process remembers of each kind of answer, or numbers of them: a third is the nation. */
const most = 200_000

/**
 * What pages of numbers ask again and again. Any change of what it follows from, by whatever
 * process, has it made anew.
 */
export type Kept = {
  /** These follow from the tree of units and from how many are said to live there alone. */
  areas: KeptAnswers<Area>
  denominators: KeptAnswers<Denominators>
  /** Of the whole record: whoever sorts a table or looks at one commune after another. */
  coverage: KeptAnswers<CoverageAnswer>
  /** How long checks took anywhere: the same beside every commune. */
  times: KeptAnswers<readonly KnownTime[]>
  /** What of such an answer is hidden, the first time and every other. */
  hiddenIn: (answer: CoverageAnswer, above?: Above) => Hidden
}

/** Gives what was answered to the same question, or makes it. */
type KeptAnswers<Answer> = (
  db: Db,
  question: readonly string[],
  make: () => Promise<Answer>,
) => Promise<Answer>

export function createKept(): Kept {
  return {
    areas: keepAnswers(lastEventOfUnits, ({ hamlets }) => hamlets.length),
    denominators: keepAnswers(lastEventOfUnits, ({ below }) => below.size),
    // Of each unit some dozens of numbers.
    coverage: keepAnswers(
      lastSequence,
      ({ total, below }) => total.size * (1 + below.length),
    ),
    times: keepAnswers(lastSequence, ({ length }) => length),
    hiddenIn: keepHidden(),
  }
}

function keepHidden(): Kept['hiddenIn'] {
  const kept = new WeakMap<CoverageAnswer, Hidden>()
  return (answer, above) => {
    if (above) return hiddenInAnswer(answer, above)
    const hidden = kept.get(answer) ?? hiddenInAnswer(answer)
    kept.set(answer, hidden)
    return hidden
  }
}

function keepAnswers<Answer extends object>(
  lastChange: (db: Db) => Promise<number>,
  sizeOf: (answer: Answer) => number,
): KeptAnswers<Answer> {
  const kept = new LRUCache<string, Answer>({
    maxSize: most,
    sizeCalculation: (answer) => 1 + sizeOf(answer),
  })
  // What was answered before it is never asked for again, and would only fill memory.
  let current: number | undefined
  return async (db, question, make) => {
    // What is written there may yet be taken back, and its place in the log given to another.
    if (db.isTransaction) return make()
    const change = await lastChange(db)
    if (change !== current) kept.clear()
    current = change
    const key = [change, ...question].join(' ')
    const known = kept.get(key)
    if (known) return known
    const answer = await make()
    kept.set(key, answer)
    return answer
  }
}
