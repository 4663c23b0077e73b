import type { Ratio, ReportBody } from '../../report-body.ts'
import { reportGroups } from '../../report-body.ts'
import type { Block, DocumentTable, PaperBody, Run } from './report-document.ts'
import { sourceLines } from './source-notes.ts'
import type { Notes } from './take-notes.ts'
import { until } from './until.ts'
import { groupWords } from './words.ts'
import { bold, inNumber, inPeople, inRatio, plain, ratioCells } from './written.ts'

/**
 * What the core set is, in the words of a reader of the report (DOMAIN 3.2 F, `basic_skill`).
 * Printed because a share says nothing where nobody knows what was asked for.
 */
const whatBasicIs =
  'Tự làm đạt, không ai chỉ dẫn, đủ bộ kỹ năng cốt lõi: dịch vụ công trực tuyến và VNeID, tra cứu hồ sơ, thanh toán không tiền mặt, nhận diện lừa đảo, dùng điện thoại cơ bản. Người trưởng thành là người từ đủ 18 tuổi.'

/** II.3. The final indicator with its two counts, the groups, and what was checked again. */
export function finalResults(body: PaperBody, notes: Notes): Block[] {
  const { basic, confirmed, households, satisfied, target } = body.figures
  return [
    {
      kind: 'paragraph',
      runs: [
        plain(`${until(body)}, số người trưởng thành `),
        plain('đạt kỹ năng số cơ bản, tự làm được'),
        notes.note(whatBasicIs),
        plain(', trên tổng số người trưởng thành'),
        ...sourceNote(body, notes),
        plain(' là '),
        bold(inRatio(basic)),
        plain(`. Trong đó ${inPeople(confirmed)} người đã được xác nhận`),
        notes.note(
          'Được cán bộ hướng dẫn tận mắt thấy tự làm, hoặc tự làm đạt lại vào một ngày khác.',
        ),
        plain(`. ${targetInWords(target)}`),
      ],
    },
    {
      kind: 'paragraph',
      runs: [plain('Theo nhóm, trong số người được ghi danh và có cho biết thông tin:')],
    },
    { kind: 'table', table: groupTable(body) },
    {
      kind: 'paragraph',
      runs: [
        plain(
          `Hộ có ít nhất một người thành thạo đủ năm nhóm kỹ năng: ${inRatio(households, 'hộ')}. ` +
            satisfiedInWords(satisfied),
        ),
      ],
    },
    ...checkedAgain(body),
  ]
}

function satisfiedInWords(satisfied: Ratio): string {
  if (satisfied.outOf === 0) return 'Trong kỳ chưa có lượt đánh giá nào của người học.'
  return `Người học chấm mức hài lòng 4 hoặc 5 trên 5: ${inRatio(satisfied, 'lượt đánh giá')}.`
}

function sourceNote({ figures }: ReportBody, notes: Notes): Run[] {
  const lines = sourceLines(figures.sources)
  return lines.length === 0 ? [] : [notes.note(lines.join(' '))]
}

const targetInWords = (target: number | null): string =>
  target === null
    ? 'Chưa có chỉ tiêu được giao.'
    : `Chỉ tiêu được giao: ${inNumber(target)} người.`

function groupTable({ figures }: ReportBody): DocumentTable {
  return {
    name: 'Theo nhóm',
    columns: [
      { title: 'Nhóm', width: 34, kind: 'text' },
      { title: 'Số người tự làm được', width: 14, kind: 'count' },
      { title: 'Trên số người của nhóm', width: 14, kind: 'count' },
      { title: 'Tỷ lệ', width: 10, kind: 'share' },
    ],
    rows: reportGroups.map((group) => {
      const ratio = figures.basicByGroup[group]
      return [groupWords[group], ...ratioCells(ratio)]
    }),
  }
}

/** Beside the claimed rate, the one of a random sample: what keeps numbers honest. */
function checkedAgain({ figures: { recheck } }: ReportBody): Block[] {
  if (!recheck) return []
  const { size, checked, alone, seed } = recheck
  const words =
    `Kiểm tra lại ngẫu nhiên ${inPeople(checked)}/${inPeople(size)} người trong mẫu: ` +
    `${inRatio({ able: alone, outOf: checked })} vẫn tự làm được. ` +
    `Mã chọn mẫu: ${seed}.`
  return [{ kind: 'paragraph', runs: [plain(words)] }]
}
