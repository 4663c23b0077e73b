import type { ClassLine, ReportBody } from '../../report-body.ts'
import type { DocumentTable, TableCell } from './report-document.ts'
import { placeWords } from './words.ts'
import { inNumber, peopleCell, placeColumn, sumOf } from './written.ts'

/** So many classes are listed on paper one by one; the workbook has all. */
const mostClasses = 40

/** The classes in the order of their days, those that find no place in one line, and their sum. */
export function classTable(body: ReportBody): DocumentTable {
  const lines = body.figures.classLines
  const rows = lines.map((line, place): TableCell[] => [
    ...[place + 1, line.day, line.hamlet, line.skill, line.place],
    ...[peopleCell(line.present), peopleCell(line.unnamed)],
  ])
  const others = lines.slice(mostClasses)
  const rest = ['', '', `và ${inNumber(others.length)} lớp khác`, '', '', ...sumsOf(others)]
  return {
    name: 'Lớp học',
    columns: [
      placeColumn(),
      { title: 'Ngày', width: 14, kind: 'day' },
      { title: placeWords(body).Below, width: 24, kind: 'text' },
      { title: 'Nội dung', width: 24, kind: 'text' },
      { title: 'Địa điểm', width: 24, kind: 'text' },
      { title: 'Có tên', width: 7, kind: 'count' },
      { title: 'Không ghi tên', width: 10, kind: 'count' },
    ],
    rows: others.length === 0 ? rows : [...rows.slice(0, mostClasses), rest],
    ...(others.length > 0 && { allRows: rows }),
    totals: ['', '', `Cộng ${inNumber(lines.length)} lớp`, '', '', ...sumsOf(lines)],
  }
}

function sumsOf(lines: readonly ClassLine[]): TableCell[] {
  const sum = (of: (line: ClassLine) => ClassLine['present']) =>
    sumOf(lines.map(of)) ?? peopleCell('hidden')
  return [sum(({ present }) => present), sum(({ unnamed }) => unnamed)]
}
