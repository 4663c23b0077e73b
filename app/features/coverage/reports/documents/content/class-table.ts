import type { ReportBody } from '../../report-body.ts'
import type { DocumentTable } from './report-document.ts'
import { placeWords } from './words.ts'
import { peopleCell, placeColumn } from './written.ts'

export function classTable(body: ReportBody): DocumentTable {
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
    rows: body.figures.classLines.map((line, place) => [
      ...[place + 1, line.day, line.hamlet, line.skill, line.place],
      ...[peopleCell(line.present), peopleCell(line.unnamed)],
    ]),
  }
}
