import * as v from 'valibot'
import { failure, success, type Result } from '#app/platform/result.ts'

export { derivedEventId } from './derived-event-id.ts'

/** An ISO 8601 instant in UTC, such as `2026-01-31T09:30:00.000Z`. It sorts as text. */
export type Instant = string

/** Something that happened, with an id made where it happened. It is never changed after. */
export type EventDraft = {
  id: string
  type: string
  /** Whom or what it is about: a learner's pseudonym, a unit, a class. Never a name. */
  subjectId: string
  /** The account of who wrote it down for others; undefined where the subject itself did. */
  actorId?: string | undefined
  /** By the device it happened on, which may be wrong: never an order, never a reason to refuse. */
  happenedAt: Instant
  /** JSON. */
  payload: unknown
}

/** What a fold gets of an event: nothing of when it arrived, nor of after which others. */
export type StoredEvent = Readonly<EventDraft>

export type AppendOutcome = 'stored' | 'already-stored'

/** A kind of event that devices may send, and what of it is stored. */
export type EventKind = {
  type: string
  accept(payload: unknown, happenedAt: Instant): Result<unknown, { code: string }>
}

/**
 * An event kind from the schema of what is sent. `admit` turns that into what is stored, where
 * the server has something of its own to add; without it the payload is stored as parsed.
 */
export function defineEventKind<const Schema extends v.GenericSchema>({
  type,
  schema,
  admit = success,
}: {
  type: string
  schema: Schema
  admit?: (
    payload: v.InferOutput<Schema>,
    happenedAt: Instant,
  ) => Result<unknown, { code: string }>
}): EventKind {
  return {
    type,
    accept(payload, happenedAt) {
      const parsed = v.safeParse(schema, payload, { abortEarly: true })
      return parsed.success ? admit(parsed.output, happenedAt) : failure('bad-payload')
    },
  }
}
