import type { AttemptFact, Mode, Stage } from '#app/features/sandbox/sandbox.ts'

type Played = { scenario: string; version: number; mode: Mode }

export function playedOf({ compiled: { scenario }, mode }: Stage): Played {
  return { scenario: scenario.id, version: scenario.version, mode }
}

/**
 * A fact of an attempt as an event to be sent. Its id follows from the attempt's, so that the
 * same fact told twice (a page sent again, two tabs) is one event.
 */
export function attemptEvent(
  played: Played,
  { type, attempt, trace, isGivenUp }: AttemptFact,
) {
  const what = { attempt, ...played }
  return type === 'attempt-started'
    ? { id: attempt, type, payload: what }
    : { id: siblingOf(attempt), type, payload: { ...what, trace, isGivenUp } }
}

/** The UUID that differs from this one in its last bit. */
function siblingOf(uuid: string): string {
  const last = Number.parseInt(uuid.slice(-1), 16)
  return uuid.slice(0, -1) + (last ^ 1).toString(16)
}
