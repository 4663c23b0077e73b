import type { EventAnswer } from './sync.ts'

/** What will never be taken, by whatever server. */
const neverTaken = ['too-large', 'too-deep']

/**
 * The ids of the events that a device need not keep, by what was answered to a batch. An answer
 * that cannot be understood settles nothing.
 */
export function settledIn(body: unknown): ReadonlySet<string> {
  if (typeof body !== 'object' || body === null || !('outcomes' in body)) return new Set()
  if (!Array.isArray(body.outcomes)) return new Set()
  return new Set(
    body.outcomes.filter(isAnswer).flatMap((each) => (isSettled(each) ? [each.id] : [])),
  )
}

function isSettled({ outcome, reason = '' }: EventAnswer): boolean {
  if (outcome === 'stored' || outcome === 'already-stored') return true
  return outcome === 'refused' && neverTaken.includes(reason)
}

function isAnswer(each: unknown): each is EventAnswer {
  if (typeof each !== 'object' || each === null) return false
  return 'id' in each && typeof each.id === 'string' && 'outcome' in each
}
