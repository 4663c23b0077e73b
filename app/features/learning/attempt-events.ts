import type { AttemptFact, Mode, Stage } from '#app/features/sandbox/sandbox.ts'

type Played = { scenario: string; version: number; mode: Mode }

export function playedOf({ compiled: { scenario }, mode }: Stage): Played {
  return { scenario: scenario.id, version: scenario.version, mode }
}

/**
 * A fact of an attempt as an event to be sent. Its id follows from the attempt's, so that the
 * same fact told twice (a page sent again, two tabs) is one event.
 */
export function attemptEvent(played: Played, { type, attempt, trace }: AttemptFact) {
  const what = { attempt, ...played }
  return type === 'attempt-started'
    ? { id: attempt, type, payload: what }
    : { id: relativeOf(attempt, placeOf(type, trace)), type, payload: { ...what, trace } }
}

/** 0 is the start. An end is odd; a place where it was left is even, and grows with the trace. */
function placeOf(type: AttemptFact['type'], trace: string): number {
  return type === 'attempt-finished' ? 1 : 2 * trace.split('~').length
}

const lastDigits = 8

/** The UUID that differs from this one by so much in its last digits. */
function relativeOf(uuid: string, place: number): string {
  const digits = Number.parseInt(uuid.slice(-lastDigits), 16)
  const others = ((digits ^ place) >>> 0).toString(16).padStart(lastDigits, '0')
  return uuid.slice(0, -lastDigits) + others
}
