import { dayInVietnam } from '#app/platform/vietnam-time.ts'
import type { ReportBody } from '../../report-body.ts'
import { linesOf } from './lines-of.ts'
import type { Letterhead, Signature } from './report-document.ts'

const upper = (text: string): string => text.toLocaleUpperCase('vi')

/** NĐ 30/2020/NĐ-CP, phụ lục I: who writes, the nation and its motto, number, place and day. */
export function letterheadOf(body: ReportBody, isDraft: boolean): Letterhead {
  return {
    authority: ['ỦY BAN NHÂN DÂN', upper(body.unit.name)],
    number: `Số: ${numberOf(body)}`,
    nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    motto: 'Độc lập - Tự do - Hạnh phúc',
    placeAndDay: `${placeOf(body)}, ${dayOf(body, isDraft)}`,
  }
}

/** As the clerk wrote it; the sign of a report of a people's committee behind a bare number. */
export function numberOf({ texts }: ReportBody): string {
  const number = texts.number?.trim() ?? ''
  if (number.includes('/')) return number
  return `${number || '\u00a0'.repeat(6)}/BC-UBND`
}

const kinds = /^(Xã|Phường|Đặc khu|Tỉnh|Thành phố)(?=\s)/u

/** `Ủy ban nhân dân xã Tân Thành`. */
export const committeeOf = ({ unit }: ReportBody): string =>
  `Ủy ban nhân dân ${unit.name.replace(kinds, (kind) => kind.toLocaleLowerCase('vi'))}`

/** The name of a commune without its kind: "Tân Thành, ngày …". */
function placeOf({ texts, unit }: ReportBody): string {
  const written = texts.place?.trim() ?? ''
  if (written !== '') return written
  return unit.name.replace(kinds, '').trim()
}

/** Days below ten and the first two months have a zero before them. */
export function dayOf({ submittedAt }: ReportBody, isDraft: boolean): string {
  if (isDraft || submittedAt === '') return 'ngày … tháng … năm …'
  const [year = '', month = '', day = ''] = dayInVietnam(submittedAt).split('-')
  return `ngày ${day} tháng ${Number(month) > 2 ? Number(month) : month} năm ${year}`
}

/** A deputy signs in the place of the chair (NĐ 30/2020/NĐ-CP, phụ lục I). */
export function signatureOf({ texts }: ReportBody): Signature {
  const posts = linesOf(texts.signerPost).map(upper)
  const recipients = linesOf(texts.recipients)
  return {
    recipientsTitle: 'Nơi nhận:',
    recipients: recipients.length > 0 ? recipients : ['Như trên;', 'Lưu: VT.'],
    signedBy: [
      'TM. ỦY BAN NHÂN DÂN',
      ...(posts[0]?.startsWith('PHÓ') ? ['KT. CHỦ TỊCH'] : []),
      ...(posts.length > 0 ? posts : ['CHỦ TỊCH']),
    ],
    name: texts.signer?.trim() ?? '',
  }
}
