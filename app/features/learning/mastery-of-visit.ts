import { masteryIn, type Mastery } from './mastery.ts'
import type { visitOutcomes, visitPlaces } from './told-facts.ts'

type Visit = {
  eventId: string
  learnerId: string
  hamletId: string
  where: (typeof visitPlaces)[number]
  skill: string | null
  outcome: (typeof visitOutcomes)[number]
  nextOn: string | null
  at: string
}

/** What a visit that stands says its learner can do. */
export function masteryOfVisit({
  eventId,
  learnerId,
  at,
  nextOn,
  ...visit
}: Visit): Mastery[] {
  const { hamletId, where, skill, outcome } = visit
  return masteryIn({
    ...{ id: eventId, type: 'visit-made', subjectId: learnerId, happenedAt: at },
    payload: { hamletId, where, skill, outcome, next: nextOn },
  })
}
