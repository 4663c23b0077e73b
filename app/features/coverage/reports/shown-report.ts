import type { Timing } from './lateness.ts'
import type { ReportBody } from './report-body.ts'
import type { DraftWords } from './report-draft.ts'
import type { ReportCourse, ReportTurn } from './report-state.ts'
import type { SettledDays } from './settled-days.ts'
import type { VersionChanges } from './version-changes.ts'
import type { FoundWarning } from './warnings.ts'

type NamedUnit = { id: string; level: string; name: string }

export type ReportReader = {
  /** From the top down. */
  way: NamedUnit[]
  unit: NamedUnit
  today: string
  /** Counts of fewer than ten people, on this unit. */
  maySeeSmall: boolean
  /** Writes and submits the report of the unit. */
  mayReport: boolean
  /** Returns, accepts and takes up the report of the unit. */
  mayJudge: boolean
  /** Sets what days the periods of the unit are about. */
  maySetDays: boolean
}

/** A turn with who made it and why, for those who may read the report. */
export type ToldTurn = ReportTurn & { note: string | null; actorName: string | null }

export type ToldCourse = ReportCourse<ToldTurn>

export type SubmittedReport = {
  hash: string
  /** As this reader may see it: small counts of people are hidden above the commune. */
  body: ReportBody
  /** What is stored still has the hash that is in the log. */
  isIntact: boolean
}

export type StoredDraft = {
  words: DraftWords
  /** Says which draft it is, for who writes on from it; empty where there is none yet. */
  mark: string
  updatedByName: string | undefined
}

/** A report that is being written: what would go up now, and what has to be said to it. */
export type WritingReport = {
  draft: StoredDraft
  body: ReportBody
  warnings: FoundWarning[]
  /** Its last day is over. */
  isOver: boolean
  /** Why it is written again has to be said. */
  isCorrection: boolean
}

/** The report of a unit on a period, whatever became of it. */
export type OpenReport = {
  reader: ReportReader
  /** Of the period. */
  key: string
  days: SettledDays & {
    /** The first day of the unit. */
    begins: string
  }
  course: ToldCourse
  /** As it was called on the last day of the period, on whose map the figures stand. */
  place: ReportBody['unit']
}

export type ShownReport = OpenReport & {
  timing: Timing
  /** The version that is shown; undefined where nothing was submitted, or nothing is kept of it. */
  submitted: SubmittedReport | undefined
  /** What the version shown has other than the one before; undefined of the first. */
  changes: VersionChanges | undefined
  writing: WritingReport | undefined
}
