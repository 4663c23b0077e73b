import { dayInVietnam } from '#app/platform/vietnam-time.ts'
import { firstSubmissionOf, type ReportCourse } from './report-state.ts'

/** How a report stands to the day it was due on. */
export type Timing =
  /** The unit began after the period was over: nobody has to report on it. */
  | { kind: 'not-asked' }
  | { kind: 'not-due' }
  | { kind: 'on-time'; on: string }
  /** Submitted so many days late, or still missing after so many. */
  | { kind: 'late'; on: string; days: number }
  | { kind: 'overdue'; days: number }

type Days = {
  dataTo: string
  dueOn: string
  /** The first day of the unit. */
  begins: string
}

/** By the day of the first submission: a report that was returned and mended is not late by that. */
export function timingOf(
  course: ReportCourse,
  { dataTo, dueOn, begins }: Days,
  today: string,
): Timing {
  const first = firstSubmissionOf(course)
  if (!first && dataTo < begins) return { kind: 'not-asked' }
  const on = first && dayInVietnam(first.at)
  const days = daysBetween(dueOn, on ?? today)
  if (on === undefined) return days > 0 ? { kind: 'overdue', days } : { kind: 'not-due' }
  return days > 0 ? { kind: 'late', on, days } : { kind: 'on-time', on }
}

const oneDay = 86_400_000

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / oneDay)
}
