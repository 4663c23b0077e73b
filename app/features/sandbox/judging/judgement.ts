import { replay, type Attempt } from '../engine/attempt.ts'
import type { Mode } from '../scenario/guard.ts'
import { newestRule, ruleAt, type OutcomeRule } from './outcome-rules.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { HintLevel } from '../engine/trace.ts'

/** What an attempt came to, as the server finds by playing its trace again. */
export type Judgement = {
  outcome: 'passed' | 'finished' | 'unsafe' | 'given-up' | 'invalid'
  ruleVersion: number
  steps: number
  seconds: number
  fieldErrors: number
  maxHint: 0 | HintLevel
  trapsTaken: string[]
  undos: number
}

export type Played = {
  mode: Mode
  trace: string
  /** When it was played, for the rule of that day; without it the newest rule judges. */
  at?: string | undefined
}

/**
 * Judges a trace by replaying it; nothing a client claims is looked at. A trace that could not
 * have happened in this scenario is `invalid`, one that stops on the way `given-up`.
 */
export function judge(scenario: Scenario, { mode, trace, at }: Played): Judgement {
  return judgeAttempt(replay(scenario, mode, trace), at)
}

/** As `judge`, of an attempt already replayed; undefined is one that could not be. */
export function judgeAttempt(
  attempt: Attempt | undefined,
  at: string | undefined,
): Judgement {
  const rule = at === undefined ? newestRule : ruleAt(at)
  const counts = countsOf(attempt)
  const outcome = attempt ? outcomeOf(attempt, counts, rule) : 'invalid'
  return { outcome, ruleVersion: rule.version, ...counts }
}

type Counts = Omit<Judgement, 'outcome' | 'ruleVersion'>

function outcomeOf(
  { world }: Attempt,
  counts: Counts,
  rule: OutcomeRule,
): Judgement['outcome'] {
  if (world.ended === 'unsafe') return 'unsafe'
  if (world.ended !== 'goal') return 'given-up'
  const isUnaided =
    world.mode === 'exam' &&
    counts.maxHint <= rule.maxHint &&
    counts.trapsTaken.length <= rule.maxTraps &&
    counts.fieldErrors <= rule.maxFieldErrors
  return isUnaided ? 'passed' : 'finished'
}

function countsOf(attempt: Attempt | undefined): Counts {
  const trace = attempt?.trace ?? []
  const signals = attempt?.signals ?? []
  const tenths = trace.reduce((sum, { after }) => sum + after, 0)
  return {
    steps: trace.length,
    seconds: Math.round(tenths / 10),
    fieldErrors: signals.filter(({ type }) => type === 'field-error').length,
    maxHint: trace.reduce<0 | HintLevel>(
      (most, item) => (item.do === 'hint' && item.level > most ? item.level : most),
      0,
    ),
    trapsTaken: [
      ...new Set(signals.flatMap((s) => (s.type === 'trap-taken' ? [s.trap] : []))),
    ],
    undos: trace.filter((item) => item.do === 'undo').length,
  }
}
