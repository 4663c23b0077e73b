import type { HamletLine, People, ReportBody } from '../../report-body.ts'
import type { DocumentTable, TableCell } from './report-document.ts'
import { placeWords } from './words.ts'
import { peopleCell, placeColumn, shareOf, sumOf } from './written.ts'

/** By hamlet, in the columns of the form (DOMAIN 3.5). The last row adds counts and divides last. */
export function hamletTable(body: ReportBody): DocumentTable {
  const lines = body.figures.hamletLines
  return {
    name: 'Theo thôn',
    columns: [
      placeColumn(),
      { title: placeWords(body).Below, width: 24, kind: 'text' },
      { title: 'Số hộ', width: 9, kind: 'count' },
      { title: 'Người trưởng thành', width: 9, kind: 'count' },
      { title: 'Thành viên tổ', width: 8, kind: 'count' },
      { title: 'Số lớp', width: 7, kind: 'count' },
      { title: 'Số người học', width: 8, kind: 'count' },
      { title: 'Đạt cơ bản', width: 8, kind: 'count' },
      { title: 'Tỷ lệ đạt', width: 9, kind: 'share' },
      { title: 'Từ 60 tuổi đạt', width: 8, kind: 'count' },
      { title: 'DTTS đạt', width: 8, kind: 'count' },
      { title: 'Lượt đến từng nhà', width: 10, kind: 'count' },
      { title: 'Ghi chú', width: 18, kind: 'text' },
    ],
    rows: lines.map((line, place) => [place + 1, ...rowOf(line)]),
    totals: ['', 'Cộng', ...totalsOf(lines), ''],
  }
}

function rowOf(line: HamletLine): TableCell[] {
  return [
    ...[line.name, line.households, line.adults, line.teamMembers, line.classes],
    ...[peopleCell(line.learners), peopleCell(line.basic)],
    shareOf({ able: line.basic, outOf: line.adults }),
    ...[peopleCell(line.basicAge60), peopleCell(line.basicMinority)],
    ...[peopleCell(line.visits), line.note],
  ]
}

/** Where the adults of a hamlet are unstated or a count is hidden, there is no sum: a part is no whole. */
function totalsOf(lines: readonly HamletLine[]): TableCell[] {
  const total = (column: keyof Omit<HamletLine, 'name' | 'note'>): People | null => {
    const parts = lines.map((line) => line[column])
    return sumOf(parts) ?? (parts.includes('hidden') ? 'hidden' : null)
  }
  const cell = (column: Parameters<typeof total>[0]): TableCell => {
    const sum = total(column)
    return sum === null ? null : peopleCell(sum)
  }
  const [outOf, able] = [total('adults'), total('basic')]
  return [
    ...[cell('households'), cell('adults'), cell('teamMembers'), cell('classes')],
    ...[cell('learners'), cell('basic')],
    able === null ? null : shareOf({ able, outOf }),
    ...[cell('basicAge60'), cell('basicMinority'), cell('visits')],
  ]
}
