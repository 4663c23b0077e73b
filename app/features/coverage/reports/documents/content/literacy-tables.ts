import type { LiteracyLine, Ratio, ReportBody } from '../../report-body.ts'
import type { DocumentTable, PaperBody, TableCell } from './report-document.ts'
import { until } from './until.ts'
import { placeColumn, ratioCells } from './written.ts'

/**
 * The five ratios of Bình dân học vụ số (DOMAIN 3.2 B): which were typed off an official system, and
 * which the platform counts itself.
 */
export function literacyTable({ figures }: ReportBody): DocumentTable {
  return {
    name: 'Bình dân học vụ số',
    columns: [
      placeColumn(),
      { title: 'Chỉ tiêu', width: 40, kind: 'text' },
      { title: 'Tỷ lệ', width: 10, kind: 'share' },
      { title: 'Cách có số', width: 14, kind: 'text' },
      { title: 'Nguồn', width: 28, kind: 'text' },
      { title: 'Ngày của số liệu', width: 14, kind: 'day' },
    ],
    rows: figures.literacy.map(({ name, stated, isCounted = false }, place) => [
      ...[place + 1, name, stated && stated.permille / 1000],
      howKnown({ stated, isCounted }),
      ...[stated && stated.source, stated && (stated.asOf || null)],
    ]),
  }
}

function howKnown({ stated, isCounted }: Pick<LiteracyLine, 'stated' | 'isCounted'>) {
  if (isCounted) return 'Nền tảng đo'
  return stated ? 'Nhập từ hệ thống chính thức' : 'Chưa có số'
}

/** What the platform itself counts that is close to them: beside them, never in their place. */
export function countedTable(body: PaperBody): DocumentTable {
  const { basic, confirmed, households } = body.figures
  const line = (name: string, ratio: Ratio): TableCell[] => [
    ...[name, ...ratioCells(ratio)],
  ]
  return {
    name: 'Nền tảng đo được',
    columns: [
      { title: until(body), width: 52, kind: 'text' },
      { title: 'Số lượng', width: 14, kind: 'count' },
      { title: 'Trên tổng số', width: 14, kind: 'count' },
      { title: 'Tỷ lệ', width: 12, kind: 'share' },
    ],
    rows: [
      line('Người trưởng thành đạt kỹ năng số cơ bản, tự làm được', basic),
      line('Trong đó đã được xác nhận (tận mắt thấy, hoặc làm đạt lại ngày khác)', {
        able: confirmed,
        outOf: basic.outOf,
      }),
      line('Hộ có ít nhất một người thành thạo đủ năm nhóm kỹ năng', households),
    ],
  }
}
