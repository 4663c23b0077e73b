import { isDay } from '#app/platform/calendar-day.ts'
import { writtenNumber, writtenRate } from '#app/platform/written-number.ts'
import { writtenDay } from '#app/platform/written-time.ts'
import type { People, Ratio } from '../../report-body.ts'
import type { Run, TableCell, TableColumn } from './report-document.ts'

/** The document is Vietnamese, whatever language its reader has chosen. */
export const inNumber = (number: number): string => writtenNumber(number, 'vi')
export const inDay = (day: string): string => writtenDay(day, 'vi')

/** In the place of a count of one to nine people, or of one from which such a one would follow. */
const hiddenCount = 'ẩn'

export const unstated = '—'

export const inPeople = (people: People): string =>
  people === 'hidden' ? hiddenCount : inNumber(people)

export const peopleCell = (people: People): TableCell =>
  people === 'hidden' ? hiddenCount : people

/** Two counts and the share: the columns of a ratio. */
export const ratioCells = (ratio: Ratio): [TableCell, TableCell, TableCell] => [
  peopleCell(ratio.able),
  ratio.outOf === null ? null : peopleCell(ratio.outOf),
  shareOf(ratio),
]

/** As a part of one; null where it cannot be told. */
export function shareOf({ able, outOf }: Ratio): number | null {
  return able === 'hidden' || outOf === 'hidden' || !outOf ? null : able / outOf
}

/** `1.234/5.678 người (21,7 %)`: never a rate without its two counts. */
export function inRatio({ able, outOf }: Ratio, of = 'người'): string {
  if (outOf === null) return `${inPeople(able)} ${of} (chưa có tổng số để tính tỷ lệ)`
  const counts = `${inPeople(able)}/${inPeople(outOf)} ${of}`
  if (able === 'hidden' || outOf === 'hidden' || outOf === 0) return counts
  return `${counts} (${writtenRate(able, outOf, 'vi')})`
}

/** A sum, or null where a part of it is hidden or has not been stated. */
export function sumOf(parts: readonly (People | null)[]): number | null {
  let sum = 0
  for (const part of parts) {
    if (typeof part !== 'number') return null
    sum += part
  }
  return sum
}

export function inCell(cell: TableCell, { kind }: TableColumn): string {
  if (cell === null) return unstated
  if (typeof cell === 'number') {
    return kind === 'share' ? writtenRate(cell, 1, 'vi') : inNumber(cell)
  }
  return kind === 'day' && isDay(cell) ? inDay(cell) : cell
}

/** `, số liệu ngày 30/6/2026`; nothing where the day is not known. */
export const onDay = (day: string): string =>
  day === '' ? '' : `, số liệu ngày ${inDay(day)}`

/** The first column of most tables: which line it is. */
export const placeColumn = (): TableColumn => ({
  ...{ title: 'TT', width: 6, kind: 'count', isPlace: true },
})

export const plain = (text: string): Run => ({ text })
export const bold = (text: string): Run => ({ text, isBold: true })
export const italic = (text: string): Run => ({ text, isItalic: true })
