/** What the record is told of an attempt. The trace holds verdicts, never what was typed. */
export type AttemptFact = {
  type: 'attempt-started' | 'attempt-finished'
  attempt: string
  trace: string
  isGivenUp: boolean
}
