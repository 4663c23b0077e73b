import type { EventRecord } from '#app/features/record/record.server.ts'
import type { BesideDeps } from './beside-report.server.ts'
import type { ReportFigures } from './report-body.ts'
import type { PeriodDays } from './period.ts'
import type { FoundFlag } from './warnings.ts'

/** Of a unit that reports, what is to be counted. */
export type FiguresAsked = {
  unit: { id: string; level: string }
  period: { key: string } & PeriodDays
}

/** What a report says that nobody writes: counted from the record, and what in it is strange. */
export type CountedFigures = { figures: ReportFigures; flags: readonly FoundFlag[] }

export type ReportDeps = BesideDeps & {
  record: EventRecord
  /** Counts the figures; `countFigures` with all that it needs. */
  countFigures: (asked: FiguresAsked) => Promise<CountedFigures>
}
