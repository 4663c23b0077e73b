import {
  reportGroups,
  type People,
  type Ratio,
  type ReportBody,
} from '../../report-body.ts'
import type { DocumentTable, TableCell } from './report-document.ts'
import { groupWords, hamletWords } from './words.ts'
import { peopleCell, placeColumn, ratioCells } from './written.ts'

type Line = [name: string, count: TableCell, outOf: TableCell, share: TableCell]

/** Each figure of the text on a line of its own, to reckon with. */
export function summaryTable(body: ReportBody): DocumentTable {
  const lines = [...workLines(body), ...resultLines(body), ...checkLines(body)]
  return {
    name: 'Tổng hợp',
    columns: [
      placeColumn(),
      { title: 'Chỉ tiêu', width: 56, kind: 'text' },
      { title: 'Số lượng', width: 12, kind: 'count' },
      { title: 'Trên tổng số', width: 12, kind: 'count' },
      { title: 'Tỷ lệ', width: 10, kind: 'share' },
    ],
    rows: lines.map((line, place) => [place + 1, ...line]),
  }
}

const countLine = (name: string, count: People | null): Line => [
  name,
  count === null ? null : peopleCell(count),
  '',
  '',
]

const ratioLine = (name: string, ratio: Ratio): Line => [name, ...ratioCells(ratio)]

function workLines(body: ReportBody): Line[] {
  const { figures } = body
  return [
    countLine(`Số ${hamletWords}`, figures.hamlets),
    countLine('Số Tổ công nghệ số cộng đồng', figures.teams),
    countLine('Số thành viên của các tổ', figures.teamMembers),
    countLine('Số tổ thành lập trong kỳ', figures.teamsFounded),
    countLine('Số tổ kết thúc hoạt động trong kỳ', figures.teamsEnded),
    countLine('Số lớp trong kỳ', figures.classes),
    countLine('Số lượt người dự có tên', figures.turns),
    countLine('Số lượt người dự không ghi tên', figures.unnamed),
    countLine('Số người được hướng dẫn trong kỳ, mỗi người tính một lần', figures.people),
    countLine('Số lượt đến từng nhà', figures.visits),
  ]
}

function resultLines({ figures }: ReportBody): Line[] {
  return [
    ratioLine(
      'Người trưởng thành đã được tiếp cận (đến lớp hoặc được đến tận nhà)',
      figures.reached,
    ),
    ratioLine('Người trưởng thành đạt kỹ năng số cơ bản, tự làm được', figures.basic),
    countLine('Trong đó đã được xác nhận', figures.confirmed),
    ...reportGroups.map((group) =>
      ratioLine(`Đạt kỹ năng số cơ bản: ${groupWords[group]}`, figures.basicByGroup[group]),
    ),
    countLine('Chỉ tiêu được giao (người)', figures.target),
    ratioLine('Hộ có ít nhất một người thành thạo đủ năm nhóm kỹ năng', figures.households),
    ratioLine('Lượt đánh giá hài lòng (4 hoặc 5 trên 5)', figures.satisfied),
  ]
}

function checkLines({ figures }: ReportBody): Line[] {
  const { alone, answered, notAsked } = figures.realUse
  const { recheck } = figures
  const lines = [
    ratioLine('Đã tự làm thật, trên số người được hỏi lại', {
      able: alone,
      outOf: answered,
    }),
    countLine('Chưa được hỏi lại', notAsked),
  ]
  if (!recheck) return lines
  return [
    ...lines,
    countLine('Số người trong mẫu kiểm tra lại', recheck.size),
    ratioLine('Vẫn tự làm được khi kiểm tra lại, trên số người đã kiểm tra', {
      able: recheck.alone,
      outOf: recheck.checked,
    }),
  ]
}
