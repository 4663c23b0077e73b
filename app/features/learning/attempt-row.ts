import * as v from 'valibot'
import type { EventDraft, Instant } from '#app/features/record/record.ts'
import type { Judgement, Mode } from '#app/features/sandbox/sandbox.ts'
import { storedPlaySchema, storedStartSchema } from './facts.ts'

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
  /** JSON. */
  evidence: string | null
  device: string | null
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
  evidence: null,
  device: null,
}

/** What one event says about its attempt. */
export function attemptIn(event: EventDraft): AttemptRow {
  return event.type === 'attempt-started' ? startIn(event) : finishIn(event)
}

function startIn({ id, subjectId, happenedAt, payload }: EventDraft): AttemptRow {
  const { attempt, ...what } = v.parse(storedStartSchema, payload)
  const start = { startedAt: happenedAt, startedEvent: id }
  return { learnerId: subjectId, id: attempt, ...what, ...start, ...notFinished }
}

function finishIn({ id, subjectId, happenedAt, payload }: EventDraft): AttemptRow {
  const { attempt, evidence, device, ...played } = v.parse(storedPlaySchema, payload)
  const { scenario, skill, version, mode, trace, reason, judgedVersion, judged } = played
  return {
    learnerId: subjectId,
    id: attempt,
    ...{ scenario, skill, version, mode },
    ...notStarted,
    ...judged,
    ...{ trace, reason, judgedVersion, finishedAt: happenedAt, finishedEvent: id },
    trapsTaken: JSON.stringify(judged.trapsTaken),
    evidence: evidence && JSON.stringify(evidence),
    device: device ?? null,
  }
}

/**
 * Joins two states of knowledge about one attempt. Which start and which end hold depends on
 * nothing but the events themselves, so that the order of arrival cannot matter.
 */
export function joinAttempt(one: AttemptRow, other: AttemptRow): AttemptRow {
  const start = isFirst(one.startedEvent, other.startedEvent) ? one : other
  const finish = isFurther(one, other) ? one : other
  const { startedAt, startedEvent } = start
  const { scenario, skill, version, mode } = finish.finishedEvent ? finish : start
  return { ...finish, scenario, skill, version, mode, startedAt, startedEvent }
}

/** How much an outcome says: an end more than a place where it was left. */
const weights: Record<Judgement['outcome'], number> = {
  ...{ passed: 2, finished: 2, unsafe: 2 },
  'given-up': 1,
  invalid: 0,
}

/**
 * Whether the one tells more of how the attempt went: an end before a place where it was left, of
 * several places the last, and of two that claim the same the one with the smaller id.
 */
function isFurther(one: Finish, other: Finish): boolean {
  if (one.outcome === null || other.outcome === null) return one.outcome !== null
  const [more, less] = [weights[one.outcome], weights[other.outcome]]
  if (more !== less) return more > less
  if (one.outcome === 'given-up' && one.steps !== other.steps)
    return (one.steps ?? 0) > (other.steps ?? 0)
  return isFirst(one.finishedEvent, other.finishedEvent)
}

function isFirst(one: string | null, other: string | null): boolean {
  return one !== null && (other === null || one <= other)
}
