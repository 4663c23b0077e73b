import type { Db } from '#db/database.ts'
import { listAttemptsOfLearners } from '#db/queries/attempts.server.ts'
import { listLinkedLearnerIds } from '#db/queries/learner-links.server.ts'
import { listMasteryOfLearners } from '#db/queries/mastery.server.ts'
import { listVisitsOf } from '#db/queries/outreach.server.ts'
import { masteryOfVisit } from './mastery-of-visit.ts'
import { progressOf, type Progress } from './progress.ts'

/** What a learner can do, and by which evidence. Nobody yet has done nothing yet. */
export async function listProgress(
  { db }: { db: Db },
  learnerId: string | undefined,
): Promise<Progress> {
  if (learnerId === undefined) return { skills: [], recent: [] }
  const learnerIds = [learnerId, ...(await listLinkedLearnerIds(db, learnerId))]
  const ofVisits = (await listVisitsOf(db, learnerIds)).flatMap(masteryOfVisit)
  return progressOf(
    learnerId,
    [...(await listMasteryOfLearners(db, learnerIds)), ...ofVisits],
    await listAttemptsOfLearners(db, learnerIds),
  )
}
