import { derivedEventId } from '#app/features/record/record.ts'

/** The id of the event that placed somebody with their hamlet, before anybody asked where they live. */
export const placedByChangeId = (learnerId: string, hamletId: string, from: string) =>
  derivedEventId('resident-placed', learnerId, hamletId, from)
