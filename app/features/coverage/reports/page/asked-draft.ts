import type { DraftFlaws, DraftWords } from '../report-draft.ts'

/** A draft as it was sent and not taken, with all that was typed. */
export type AskedDraft = {
  words: DraftWords
  mark: string
  flaws?: DraftFlaws
  conflict?: { theirs: Record<string, string>; by: string }
  /** Why it cannot go up. */
  refused?:
    | 'blocked'
    | 'unanswered'
    | 'period-not-over'
    | 'already-submitted'
    | 'changed-since'
    | 'looked-too-long'
}

/** A report that was looked at and is submitted by one more press. */
export type Confirming = { hash: string; preparedAt: string; version: number }
