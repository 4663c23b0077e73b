import { isDay } from '#app/platform/calendar-day.ts'
import { columns, type Column } from '../cells/counts.ts'
import { groupParameter } from '../overview/question.ts'

/** The day that an address asks about; today, where it says none or one that has not come yet. */
export function readDay(params: URLSearchParams, today: string): string {
  const day = params.get('ngay') ?? ''
  return isDay(day) && day <= today ? day : today
}

/** Whether an address asks about a day that no calendar has, or one that has not come yet. */
export const asksOtherDay = (params: URLSearchParams, today: string): boolean =>
  ['ngay', 'tu', 'den'].some((name) => {
    const day = params.get(name) ?? ''
    return day !== '' && !(isDay(day) && day <= today)
  })

export function readGroup(params: URLSearchParams): Column {
  const word = params.get('nhom')
  return columns.find((column) => groupParameter(column) === word) ?? 'everyone'
}
