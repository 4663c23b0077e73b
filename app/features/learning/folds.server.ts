import type { Fold } from '#app/features/record/record.server.ts'
import type { StoredEvent } from '#app/features/record/record.ts'
import type { Db } from '#db/database.ts'
import { listAttempts, upsertAttempts } from '#db/queries/attempts.server.ts'
import { listMasteryOfLearners, upsertMastery } from '#db/queries/mastery.server.ts'
import { attemptIn, joinAttempt, type AttemptRow } from './attempt-row.ts'
import { joinMastery, masteryIn, type Mastery } from './mastery.ts'

const attempts: Fold = {
  name: 'attempts',
  types: ['attempt-started', 'attempt-finished', 'attempt-left'],
  tables: ['attempt'],
  async apply(db: Db, events: readonly StoredEvent[]) {
    const news = events.map((event) => attemptIn(event))
    const known = await listAttempts(db, {
      learnerIds: [...new Set(news.map(({ learnerId }) => learnerId))],
      ids: [...new Set(news.map(({ id }) => id))],
    })
    const joined = new Map<string, AttemptRow>()
    for (const row of [...known, ...news]) {
      const key = `${row.learnerId} ${row.id}`
      const already = joined.get(key)
      joined.set(key, already ? joinAttempt(already, row) : row)
    }
    await upsertAttempts(db, [...joined.values()])
  },
}

/** Visits are left out: one may be taken back, and a rung in here never is. */
const mastery: Fold = {
  name: 'mastery',
  types: [
    ...['lesson-read', 'question-answered', 'attempt-finished', 'attempt-left'],
    ...['check-witnessed', 'done-on-behalf', 'room-practised', 'followed-up'],
  ],
  tables: ['mastery'],
  async apply(db: Db, events: readonly StoredEvent[]) {
    const news = joinMastery(events.flatMap((event) => masteryIn(event)))
    if (news.length === 0) return
    const learnerIds = [...new Set(news.map(({ learnerId }) => learnerId))]
    const known = await listMasteryOfLearners(db, learnerIds)
    const firstAt = new Map(known.map((row) => [keyOf(row), row.firstAt]))
    const changed = joinMastery([...known, ...news]).filter(
      (row) => firstAt.get(keyOf(row)) !== row.firstAt,
    )
    if (changed.length > 0) await upsertMastery(db, changed)
  },
}

function keyOf({ learnerId, skill, rung, grade }: Mastery): string {
  return `${learnerId} ${skill} ${rung} ${grade}`
}

export const learningFolds: readonly Fold[] = [attempts, mastery]
