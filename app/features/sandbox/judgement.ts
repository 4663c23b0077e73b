import { replay, type Attempt } from './attempt.ts'
import type { Mode } from './guard.ts'
import type { Scenario } from './scenario.ts'
import type { HintLevel } from './trace.ts'

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

/**
 * "Unaided pass" (DOMAIN 2.0.5) as data: the goal reached in a check with no hint past this
 * level, no trap taken, and no more wrong fields than this. A changed rule gets a new version.
 */
export const unaidedPass = {
  version: 1,
  maxHint: 1,
  maxFieldErrors: 3,
  maxTraps: 0,
} as const

/**
 * Judges a trace by replaying it; nothing a client claims is looked at. A trace that could not
 * have happened in this scenario is `invalid`, one that stops on the way `given-up`.
 */
export function judge(
  scenario: Scenario,
  { mode, trace }: { mode: Mode; trace: string },
): Judgement {
  const attempt = replay(scenario, mode, trace)
  if (!attempt) return { ...countsOf(undefined), outcome: 'invalid' }
  const counts = countsOf(attempt)
  return { ...counts, outcome: outcomeOf(attempt, counts) }
}

type Counts = Omit<Judgement, 'outcome'>

function outcomeOf({ world }: Attempt, counts: Counts): Judgement['outcome'] {
  if (world.ended === 'unsafe') return 'unsafe'
  if (world.ended !== 'goal') return 'given-up'
  const isUnaided =
    world.mode === 'exam' &&
    counts.maxHint <= unaidedPass.maxHint &&
    counts.trapsTaken.length <= unaidedPass.maxTraps &&
    counts.fieldErrors <= unaidedPass.maxFieldErrors
  return isUnaided ? 'passed' : 'finished'
}

function countsOf(attempt: Attempt | undefined): Counts {
  const trace = attempt?.trace ?? []
  const signals = attempt?.signals ?? []
  const tenths = trace.reduce((sum, { after }) => sum + after, 0)
  return {
    ruleVersion: unaidedPass.version,
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
