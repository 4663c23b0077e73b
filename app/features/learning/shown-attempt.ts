import type { Instant } from '#app/features/record/record.ts'
import type {
  Judgement,
  Mode,
  ScenarioTexts,
  Stage,
} from '#app/features/sandbox/sandbox.ts'
import type { AttemptRow } from './attempt-row.ts'

/** An attempt that came to an end or was left, as it can be shown. */
export type ShownAttempt = {
  id: string
  scenario: string
  version: number
  mode: Mode
  outcome: Judgement['outcome']
  finishedAt: Instant
  seconds: number
  fieldErrors: number
  maxHint: number
  trapsTaken: number
}

/** What it takes to play an attempt again. */
export type PlayedAgain = { stage: Stage; texts: ScenarioTexts; trace: string }

/** Nothing of an attempt of which no more is known than that it was begun. */
export function shownAttempt(row: AttemptRow): ShownAttempt[] {
  const { id, scenario, version, mode, outcome, finishedAt } = row
  if (!outcome || !finishedAt) return []
  const { seconds, fieldErrors, maxHint, trapsTaken } = row
  return [
    {
      ...{ id, scenario, version, mode, outcome, finishedAt },
      seconds: seconds ?? 0,
      fieldErrors: fieldErrors ?? 0,
      maxHint: maxHint ?? 0,
      trapsTaken: countIn(trapsTaken),
    },
  ]
}

/** The key of the `replay` text for how an attempt went. */
export function outcomeKey({ outcome, mode }: Pick<ShownAttempt, 'outcome' | 'mode'>) {
  return outcome === 'finished' && mode === 'exam'
    ? 'outcome.finished-exam'
    : `outcome.${outcome}`
}

function countIn(jsonArray: string | null): number {
  const value: unknown = JSON.parse(jsonArray ?? '[]')
  return Array.isArray(value) ? value.length : 0
}
