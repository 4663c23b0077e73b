import type { Instant } from './database.ts'

/**
 * Projection: one row per attempt. The columns after `outcome` are the server's judgement. An
 * attempt that was left is `given-up`, and finished then, until a later end of it is known.
 */
export type AttemptTable = {
  learnerId: string
  id: string
  scenario: string
  skill: string | null
  version: number
  mode: 'guided' | 'practice' | 'exam'
  startedAt: Instant | null
  finishedAt: Instant | null
  /** The events the row was made from, to choose between two that claim the same attempt. */
  startedEvent: string | null
  finishedEvent: string | null
  outcome: 'passed' | 'finished' | 'unsafe' | 'given-up' | 'invalid' | null
  reason: string | null
  judgedVersion: number | null
  ruleVersion: number | null
  trace: string | null
  steps: number | null
  seconds: number | null
  fieldErrors: number | null
  maxHint: number | null
  /** JSON array of trap ids. */
  trapsTaken: string | null
  undos: number | null
  /** JSON: what happened on which screen and in which field, by the version in it. */
  evidence: string | null
  /** A mark of the device it was made on, of no use to tell which; null where none was told. */
  device: string | null
}

/** Projection: the first time a learner stood on a rung of a skill, by grade of evidence. */
export type MasteryTable = {
  learnerId: string
  skill: string
  rung: 'reached' | 'practised' | 'passed' | 'confirmed' | 'used'
  grade: 'self' | 'witnessed' | 'rechecked'
  firstAt: Instant
}

/** Projection: which guest's facts belong to which person's learner. */
export type LearnerLinkTable = {
  fromLearnerId: string
  toLearnerId: string
  eventId: string
}
