import { v7 as uuid } from 'uuid'
import type { EventDraft } from '#app/features/record/record.ts'
import type { ResidentDescribed, ResidentPlaced } from './facts.ts'

type Told = { learnerId: string; actorId: string | undefined; at: string }

export function placedEvent(
  { learnerId, actorId, at }: Told,
  payload: ResidentPlaced,
): EventDraft {
  return {
    ...{ id: uuid(), type: 'resident-placed', subjectId: learnerId, actorId },
    ...{ happenedAt: at, payload },
  }
}

export function describedEvent(
  { learnerId, actorId, at }: Told,
  payload: ResidentDescribed,
): EventDraft {
  return {
    ...{ id: uuid(), type: 'resident-described', subjectId: learnerId, actorId },
    ...{ happenedAt: at, payload },
  }
}
