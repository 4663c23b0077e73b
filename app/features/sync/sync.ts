import * as v from 'valibot'
import { deviceMark } from '#app/platform/device-mark.ts'
import { failure, success, type Result } from '#app/platform/result.ts'

/** Most events in one batch. */
export const longestBatch = 500

/**
 * What devices send to `/api/events`. The envelope is strict, for a batch that cannot be read
 * cannot be answered event by event; the events within are read one by one, each for itself.
 */
const envelopeSchema = v.strictObject({
  protocol: v.literal(1),
  /** Whose events these are: this device's guest, or a learner by id. */
  learner: v.union([v.literal('guest'), v.pipe(v.string(), v.uuid())]),
  /** By the clock of the device, when it sends: how far that clock is off. */
  sentAt: v.optional(v.pipe(v.string(), v.isoTimestamp())),
  /** A random mark of the device: of attempts alone it is kept, to see many made on one. */
  device: v.optional(v.pipe(v.string(), v.regex(deviceMark))),
  events: v.pipe(v.array(v.unknown()), v.maxLength(longestBatch)),
})
export type Envelope = v.InferOutput<typeof envelopeSchema>

export function parseEnvelope(
  body: unknown,
): Result<Envelope, { code: 'unreadable-envelope' }> {
  const parsed = v.safeParse(envelopeSchema, body, { abortEarly: true })
  return parsed.success ? success(parsed.output) : failure('unreadable-envelope')
}

/**
 * What became of an event, in the order they were sent. A device drops what is stored, now or
 * before, and what is `too-large` or `too-deep`, which will never be taken. It keeps the rest:
 * what is not understood, for a server that knows more, and what is refused as
 * `other-learner`, until that learner is signed in again.
 */
export type EventAnswer = {
  id: string
  outcome: 'stored' | 'already-stored' | 'not-understood' | 'refused'
  /** A code, where it was not stored. */
  reason?: string
}
