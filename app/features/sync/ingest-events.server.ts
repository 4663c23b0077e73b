import type { Recorder } from '#app/features/identity/identity.server.ts'
import type { EventRecord } from '#app/features/record/record.server.ts'
import type { EventKind } from '#app/features/record/record.ts'
import type { Db } from '#db/database.ts'
import { listLinkedLearnerIds } from '#db/queries/learner-links.server.ts'
import { clockOff } from './clock-off.ts'
import { idOf, readEvent } from './read-event.ts'
import type { Envelope, EventAnswer } from './sync.ts'

export type IngestDeps = {
  db: Db
  now: () => Date
  record: EventRecord
  eventKinds: readonly EventKind[]
}

/**
 * Stores a batch from a device and answers for each event. Sending the same batch again changes
 * nothing, and one event that cannot be taken keeps no other back.
 */
export async function ingestEvents(
  deps: IngestDeps,
  recorder: Recorder,
  { learner, sentAt, device, events }: Envelope,
): Promise<EventAnswer[]> {
  const learnerId = await ownLearner(deps, recorder, learner)
  if (learnerId === undefined) {
    return events.map((raw) => ({
      id: idOf(raw),
      outcome: 'refused',
      reason: 'other-learner',
    }))
  }

  const kinds = new Map(deps.eventKinds.map((kind) => [kind.type, kind]))
  const now = deps.now()
  const off = clockOff(sentAt, now)
  const read = events.map((raw) => ({
    id: idOf(raw),
    event: readEvent(raw, { learnerId, kinds, off, now, device }),
  }))
  const drafts = read.flatMap(({ event }) => (event.ok ? [event.value] : []))
  const outcomes = await deps.record.append(deps, drafts)

  const answered = new Set<string>()
  return read.map(({ id, event }) => {
    if (!event.ok) {
      return { id, outcome: event.failure.code, reason: event.failure.reason }
    }
    const isAgain = answered.has(id)
    answered.add(id)
    return { id, outcome: isAgain ? 'already-stored' : (outcomes.get(id) ?? 'stored') }
  })
}

/** Whose the events become; undefined where that is not for this visitor to say. */
async function ownLearner(
  { db }: IngestDeps,
  { learnerId, guestId }: Recorder,
  claimed: Envelope['learner'],
): Promise<string | undefined> {
  if (claimed === 'guest') return guestId ?? learnerId
  if (claimed === learnerId || claimed === guestId) return claimed
  const linked = await listLinkedLearnerIds(db, learnerId)
  return linked.includes(claimed) ? claimed : undefined
}
