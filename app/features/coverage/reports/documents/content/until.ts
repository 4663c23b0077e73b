import { dayInVietnam } from '#app/platform/vietnam-time.ts'
import type { ReportBody } from '../../report-body.ts'
import type { PaperBody } from './report-document.ts'
import { inDay } from './written.ts'

/** A draft of a period that still runs has the numbers of its day, not of a day to come. */
export function runningOn({ submittedAt, period }: ReportBody): string | undefined {
  const day = submittedAt === '' ? undefined : dayInVietnam(submittedAt)
  return day !== undefined && day <= period.dataTo ? day : undefined
}

/** `Tính đến hết ngày 14/12/2026`: up to when there are numbers. */
export function until({ today, period }: PaperBody): string {
  const closing = inDay(period.dataTo)
  return today === undefined
    ? `Tính đến hết ngày ${closing}`
    : `Tính đến hôm nay, ${inDay(today)} (kỳ đóng ngày ${closing})`
}

/** What days the numbers are from. */
export function spanOf({ today, period }: PaperBody): string {
  const [from, to] = [inDay(period.dataFrom), inDay(period.dataTo)]
  if (today === undefined) return `số liệu từ ${from} đến ${to}`
  return today < period.dataFrom
    ? `kỳ từ ${from} đến ${to}, chưa bắt đầu`
    : `số liệu từ ${from} đến hôm nay, ${inDay(today)}; kỳ đóng ngày ${to}`
}
