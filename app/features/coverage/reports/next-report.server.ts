import { daysAfter } from '#app/platform/calendar-day.ts'
import type { Db } from '#db/database.ts'
import { listFirstDays, listReportPeriods } from '#db/queries/reports.server.ts'
import { keyOf, periodAfter, periodOn, type Period } from './period.ts'
import { courseKey, coursesOf, noCourse } from './report-course.server.ts'
import { isOpen, type ReportState } from './report-state.ts'
import { settledDays } from './settled-days.ts'

type Asked = { way: readonly { id: string; level: string }[]; today: string }

/** A quarterly report that somebody has to see to, and where it stands. */
export type NextReport = {
  quarter: number
  year: number
  dueOn: string
  state: ReportState
  isOverdue: boolean
}

/**
 * Of a commune or a province the quarter that runs, where its report came back; else the one before,
 * while it was not handed in or came back; else the one that runs.
 */
export async function nextReport(
  db: Db,
  { way, today }: Asked,
): Promise<NextReport | undefined> {
  const unit = way.at(-1)
  if (unit?.level !== 'commune' && unit?.level !== 'province') return undefined
  const stated = await listReportPeriods(db, { unitIds: way.map(({ id }) => id) })
  const courses = await coursesOf(db, { unitIds: [unit.id] })
  const stands = (period: Period) => {
    const key = courseKey({ unitId: unit.id, period: keyOf(period) })
    const { state } = courses.get(key) ?? noCourse
    const { dataTo, dueOn } = settledDays(period, way, stated)
    const isOverdue = isOpen(state) && daysAfter(dueOn, 1) <= today
    const { part: quarter, year } = period
    return { dataTo, report: { quarter, year, dueOn, state, isOverdue } }
  }
  const running = periodOn('quarter', today)
  const current = stands(running).report
  if (current.state === 'returned') return current
  const before = stands(periodAfter(running, -1))
  if (isOpen(before.report.state)) {
    const [first] = await listFirstDays(db, [unit.id])
    // Whoever began after the period was over is not asked about it.
    if (first && first.validFrom <= before.dataTo) return before.report
  }
  return current
}
