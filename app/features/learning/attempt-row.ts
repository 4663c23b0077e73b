import * as v from 'valibot'
import type { EventDraft, Instant } from '#app/features/record/record.ts'
import type { Judgement, Mode } from '#app/features/sandbox/sandbox.ts'
import { storedFinishSchema, storedStartSchema } from './facts.ts'

type Start = { startedAt: Instant | null; startedEvent: string | null }

type Finish = {
  finishedAt: Instant | null
  finishedEvent: string | null
  outcome: Judgement['outcome'] | null
  reason: string | null
  judgedVersion: number | null
  ruleVersion: number | null
  trace: string | null
  steps: number | null
  seconds: number | null
  fieldErrors: number | null
  maxHint: number | null
  trapsTaken: string | null
  undos: number | null
}

type What = { scenario: string; skill: string | null; version: number; mode: Mode }

/** An attempt as far as its events are known: begun, ended or both. */
export type AttemptRow = { learnerId: string; id: string } & What & Start & Finish

const notStarted: Start = { startedAt: null, startedEvent: null }

const notFinished: Finish = {
  finishedAt: null,
  finishedEvent: null,
  outcome: null,
  reason: null,
  judgedVersion: null,
  ruleVersion: null,
  trace: null,
  steps: null,
  seconds: null,
  fieldErrors: null,
  maxHint: null,
  trapsTaken: null,
  undos: null,
}

/** What one event says about its attempt. */
export function attemptIn(event: EventDraft): AttemptRow {
  return event.type === 'attempt-started' ? startIn(event) : finishIn(event)
}

function startIn({ id, learnerId, happenedAt, payload }: EventDraft): AttemptRow {
  const { attempt, ...what } = v.parse(storedStartSchema, payload)
  const start = { startedAt: happenedAt, startedEvent: id }
  return { learnerId, id: attempt, ...what, ...start, ...notFinished }
}

function finishIn({ id, learnerId, happenedAt, payload }: EventDraft): AttemptRow {
  const { attempt, scenario, skill, version, mode, trace, reason, judgedVersion, judged } =
    v.parse(storedFinishSchema, payload)
  return {
    learnerId,
    id: attempt,
    ...{ scenario, skill, version, mode },
    ...notStarted,
    ...judged,
    ...{ trace, reason, judgedVersion, finishedAt: happenedAt, finishedEvent: id },
    trapsTaken: JSON.stringify(judged.trapsTaken),
  }
}

/**
 * Joins two states of knowledge about one attempt. Where two events claim the same start or the
 * same end, the one with the smaller id holds, so that the order of arrival cannot matter.
 */
export function joinAttempt(one: AttemptRow, other: AttemptRow): AttemptRow {
  const start = isFirst(one.startedEvent, other.startedEvent) ? one : other
  const finish = isFirst(one.finishedEvent, other.finishedEvent) ? one : other
  const { startedAt, startedEvent } = start
  const { scenario, skill, version, mode } = finish.finishedEvent ? finish : start
  return { ...finish, scenario, skill, version, mode, startedAt, startedEvent }
}

function isFirst(one: string | null, other: string | null): boolean {
  return one !== null && (other === null || one <= other)
}
