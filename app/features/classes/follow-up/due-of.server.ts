import type { Db } from '#db/database.ts'
import { dayInVietnam } from '#app/platform/vietnam-time.ts'
import { addDays } from '../visits/days.ts'
import { knownOf } from '../visits/known-of.server.ts'
import { dueFollowUps, type DueFollowUp, type Told } from './due-follow-ups.ts'
import { occasionsOf } from './occasions-of.ts'
import type { FollowUpCounts } from './shown-follow-ups.ts'

const countedDays = 90

/** Who of some learners is to be asked now, and what came of asking lately. */
export async function dueOf(
  { db, now }: { db: Db; now: () => Date },
  learnerIds: readonly string[],
): Promise<{ due: DueFollowUp[]; counts: FollowUpCounts }> {
  const known = await knownOf(db, learnerIds)
  const moment = now().toISOString()
  const told = (list: 'followUps' | 'misses'): Told[] =>
    learnerIds.flatMap((learnerId) =>
      known(learnerId)[list].map(({ at }) => ({ learnerId, on: dayInVietnam(at) })),
    )
  const today = dayInVietnam(moment)
  const [answers, misses] = [told('followUps'), told('misses')]
  const occasions = learnerIds.flatMap((id) => occasionsOf(id, known(id), moment))
  const lately = addDays(today, -countedDays)
  const own = (rows: readonly Told[]) =>
    rows.filter(({ on }) => on >= lately).map(({ learnerId }) => learnerId)
  const alone = learnerIds.filter((id) => {
    const last = known(id).followUps.at(-1)
    return last?.answer === 'alone' && dayInVietnam(last.at) >= lately
  })
  return {
    due: dueFollowUps({ occasions, answers, misses }, today),
    counts: {
      asked: new Set([...own(answers), ...own(misses)]).size,
      answered: new Set(own(answers)).size,
      alone: alone.length,
    },
  }
}
