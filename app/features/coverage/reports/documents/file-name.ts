import type { ReportBody } from '../report-body.ts'

/**
 * What a browser is told to call a file: in Latin letters for old ones, and as it is written for all
 * others (RFC 6266).
 */
export function attachment(
  { unit, period }: Pick<ReportBody, 'unit' | 'period'>,
  ending: string,
): string {
  const name = `Báo cáo ${unit.name} ${period.key}.${ending}`
  const latin = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .replace(/[^\w.-]+/g, '-')
  // What `encodeURIComponent` leaves as it is and the header may not hold.
  const written = encodeURIComponent(name.normalize('NFC')).replace(
    /['()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${latin}"; filename*=UTF-8''${written}`
}
