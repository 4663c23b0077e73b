import type { Timing } from './lateness.ts'
import type { PeriodType } from './period.ts'
import type { ReportState } from './report-state.ts'
import type { SettledDays } from './settled-days.ts'

type Unit = { id: string; level: string; name: string }

/** Where a report stands. */
export type ListedReport = {
  period: string
  days: SettledDays
  state: ReportState
  version: number
  timing: Timing
}

/** What a team did in a period, and how soon it was on record. */
export type TeamWork = {
  id: string
  /** Of the unit it is a team of. */
  name: string
  decisionNumber: string
  held: number
  signed: number
  /** Signed on the day itself or one of the three after it. */
  signedInTime: number
  visits: number
}

export type ShownReports = {
  unit: Unit
  type: PeriodType
  today: string
  mayReport: boolean
  /** The running one first. */
  periods: string[]
  /** Its own; none of a hamlet, none of the nation. */
  own: ListedReport[]
  reportsTo: Unit | undefined
  /** Those that report to it. */
  below: { unit: Unit; reports: ListedReport[] }[]
  teams: { period: string; teams: TeamWork[]; withoutTeam: number } | undefined
}

/** How many of those below that are asked for one have handed it in, and how many in time. */
export function completenessOf(
  below: ShownReports['below'],
  place: number,
): { due: number; handedIn: number; inTime: number } {
  const timings = below.flatMap(({ reports }) => reports[place]?.timing ?? [])
  const handedIn = timings.filter(({ kind }) => kind === 'on-time' || kind === 'late')
  return {
    due: timings.filter(({ kind }) => kind !== 'not-asked').length,
    handedIn: handedIn.length,
    inTime: handedIn.filter(({ kind }) => kind === 'on-time').length,
  }
}

/** Whom to remind: those whose report is overdue, or was returned and has not come back. */
export function toRemind(below: ShownReports['below']) {
  return below.flatMap(({ unit, reports }) =>
    reports
      .filter(({ state, timing }) => timing.kind === 'overdue' || state === 'returned')
      .map((report) => ({ unit, report })),
  )
}
