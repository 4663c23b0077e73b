import { v7 as uuid } from 'uuid'
import type { Visitor } from './visitor.ts'

export type Recorder = Visitor & { learnerId: string }

/**
 * The visitor as somebody facts can be recorded for: a new guest where there was nobody. The
 * device gets the guest's cookie where `isNewGuest` says so.
 */
export function withLearner(visitor: Visitor): { recorder: Recorder; isNewGuest: boolean } {
  if (visitor.learnerId !== undefined) {
    return { recorder: { ...visitor, learnerId: visitor.learnerId }, isNewGuest: false }
  }
  const guestId = uuid()
  return { recorder: { ...visitor, guestId, learnerId: guestId }, isNewGuest: true }
}
