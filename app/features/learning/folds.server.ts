import type { Fold } from '#app/features/record/record.server.ts'
import type { StoredEvent } from '#app/features/record/record.ts'
import type { Db } from '#db/database.ts'
import { listAttempts, upsertAttempts } from '#db/queries/attempts.server.ts'
import * as deedFacts from '#db/queries/deed-facts.server.ts'
import {
  deleteMastery,
  listMasteryOfLearners,
  upsertMastery,
} from '#db/queries/mastery.server.ts'
import { attemptIn, joinAttempt, type AttemptRow } from './attempt-row.ts'
import { deedIn, deedTypes, isDeed, withdrawalIn } from './deed.ts'
import { joinMastery, masteryIn, masteryOfDeed, type Mastery } from './mastery.ts'

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

/** A withdrawal may come before its deed: they are kept by themselves, and what stands is left. */
const deeds: Fold = {
  name: 'deeds',
  types: [...deedTypes, 'deed-withdrawn'],
  tables: ['classDeed', 'deedWithdrawal'],
  async apply(db, events) {
    const told = events.filter(isDeed).map(deedIn)
    const withdrawn = events.filter((event) => !isDeed(event)).map(withdrawalIn)
    await deedFacts.insertClassDeeds(db, told)
    await deedFacts.insertDeedWithdrawals(db, withdrawn)
    await deedFacts.deleteWithdrawnDeeds(db, [
      ...told.map(({ eventId }) => eventId),
      ...withdrawn.map(({ deedId }) => deedId),
    ])
  },
}

/**
 * What learners did themselves only ever adds; what trainers told is made again, of the deeds of the
 * learner that stand. Visits, which can be taken back as well, are left out.
 */
const mastery: Fold = {
  name: 'mastery',
  types: [
    ...['lesson-read', 'question-answered', 'attempt-finished', 'attempt-left'],
    ...['followed-up', ...deeds.types],
  ],
  tables: ['mastery'],
  async apply(db: Db, events: readonly StoredEvent[]) {
    const news = joinMastery(
      events.flatMap((event) => (isTold(event) ? [] : masteryIn(event))),
    )
    const told = new Set(events.filter(isTold).map(({ subjectId }) => subjectId))
    const learnerIds = [...new Set([...news.map(({ learnerId }) => learnerId), ...told])]
    if (learnerIds.length === 0) return
    const known = await listMasteryOfLearners(db, learnerIds)
    const firstAt = new Map(known.map((row) => [keyOf(row), row.firstAt]))
    const changedIn = (rows: readonly Mastery[]) =>
      rows.filter((row) => firstAt.get(keyOf(row)) !== row.firstAt)
    if (told.size === 0) {
      await upsertMastery(db, changedIn(joinMastery([...known, ...news])))
      return
    }
    const standing = (await deedFacts.listDeedsOf(db, [...told])).flatMap(masteryOfDeed)
    const stays = known.filter(
      (row) => row.grade !== 'witnessed' || !told.has(row.learnerId),
    )
    const rows = joinMastery([...stays, ...news, ...standing])
    const left = new Set(rows.map(keyOf))
    await deleteMastery(
      db,
      known.filter((row) => !left.has(keyOf(row))),
    )
    await upsertMastery(db, changedIn(rows))
  },
}

const isTold = ({ type }: StoredEvent) => deeds.types.includes(type)

function keyOf({ learnerId, skill, rung, grade }: Mastery): string {
  return `${learnerId} ${skill} ${rung} ${grade}`
}

export const learningFolds: readonly Fold[] = [attempts, deeds, mastery]
