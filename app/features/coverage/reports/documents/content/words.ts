import { assertNever } from '#app/platform/assert-never.ts'
import { readPeriod, type Period } from '../../period.ts'
import type { ReportBody, ReportGroup, ReportWarning } from '../../report-body.ts'

/** What stands right below the unit of a report, and the unit itself, in running text. */
export type PlaceWords = {
  whole: string
  below: string
  Below: string
}

/** What has classes and teams: of a province too, the hamlets of its communes. */
export const hamletWords = 'thôn, bản, tổ dân phố'

const places: Record<ReportBody['unit']['level'], PlaceWords> = {
  commune: {
    whole: 'Toàn địa bàn',
    below: hamletWords,
    Below: 'Thôn/bản/TDP',
  },
  province: {
    whole: 'Toàn tỉnh, thành phố',
    below: 'xã, phường, đặc khu',
    Below: 'Xã/phường/đặc khu',
  },
}

export const placeWords = ({ unit }: ReportBody): PlaceWords => places[unit.level]

export const groupWords: Record<ReportGroup, string> = {
  female: 'Phụ nữ',
  age60: 'Người từ 60 tuổi trở lên',
  minority: 'Người dân tộc thiểu số',
  poor: 'Người thuộc hộ nghèo, cận nghèo',
  disabled: 'Người khuyết tật',
}

export const warningWords: Record<ReportWarning['code'], string> = {
  'over-hundred': 'Số người đạt vượt tổng số người',
  'all-passed': 'Tất cả người tham gia đều đạt',
  'too-fast': 'Thời gian làm bài ngắn bất thường',
  'one-device': 'Nhiều người đạt trên cùng một thiết bị',
  'same-trace': 'Nhiều lượt làm bài giống hệt nhau',
  'on-behalf': 'Nhiều lượt đạt do người khác ghi hộ',
  'no-denominator': 'Chưa có tổng số người trưởng thành',
}

const roman = ['I', 'II', 'III', 'IV']

export const inRoman = (number: number): string => roman[number - 1] ?? String(number)

/** `Quý IV năm 2026`. */
export function inPeriod(key: string): string {
  const period = readPeriod(key)
  return period ? nameOf(period) : key
}

function nameOf({ type, year, part }: Period): string {
  switch (type) {
    case 'month':
      return `tháng ${part} năm ${year}`
    case 'quarter':
      return `Quý ${inRoman(part)} năm ${year}`
    case 'half':
      return `6 tháng đầu năm ${year}`
    case 'nine-months':
      return `9 tháng đầu năm ${year}`
    case 'year':
      return `năm ${year}`
    default:
      return assertNever(type)
  }
}
