/**
 * What the record is told of an attempt: that it was begun, how it ended, or how far it was when
 * the page was left, which may be for good. The trace holds verdicts, never what was typed.
 */
export type AttemptFact = {
  type: 'attempt-started' | 'attempt-finished' | 'attempt-left'
  attempt: string
  trace: string
}
