import type { ReportBody, ReportFigures } from '../../report-body.ts'
import { finalResults } from './final-results.ts'
import { orNothing, writtenBlocks } from './lines-of.ts'
import { officialRates } from './official-rates.ts'
import type { Block, PaperBody } from './report-document.ts'
import { skillTable } from './skill-table.ts'
import type { Notes } from './take-notes.ts'
import { until } from './until.ts'
import { placeWords } from './words.ts'
import { inNumber, inPeople, inRatio, plain } from './written.ts'

/** II. What came of it; the numbers of what people can do by themselves in the middle. */
export function resultsPart(body: PaperBody, notes: Notes): Block[] {
  return [
    { kind: 'part', text: 'II. KẾT QUẢ' },
    ...sumOfReports(body),
    { kind: 'chapter', text: '1. Tuyên truyền' },
    ...orNothing(body, writtenBlocks(body, 'broadcasts')),
    { kind: 'chapter', text: '2. Lớp học và hướng dẫn tại nhà' },
    ...classesInWords(body, notes),
    { kind: 'chapter', text: '3. Kết quả cuối cùng: người dân tự làm được' },
    ...finalResults(body, notes),
    { kind: 'chapter', text: '4. Kết quả theo từng việc' },
    ...skillsInWords(body, notes),
    { kind: 'chapter', text: '5. Hạ tầng số của người dân' },
    ...orNothing(body, writtenBlocks(body, 'infrastructure')),
    { kind: 'chapter', text: '6. Dịch vụ công trực tuyến' },
    ...orNothing(body, [...officialRates(body, notes), ...writtenBlocks(body, 'services')]),
  ]
}

function sumOfReports(body: ReportBody): Block[] {
  const { below } = body.figures
  if (!below) return []
  const outside = [
    named('Đã nộp, chờ tiếp nhận, chưa cộng vào báo cáo này', below.waiting),
    named('Chưa có báo cáo', below.missing),
  ].join('')
  const words = `Báo cáo tổng hợp từ báo cáo đã tiếp nhận của ${inNumber(below.reported)}/${inNumber(below.outOf)} ${placeWords(body).below}.${outside}`
  const { live } = below
  const held =
    `Để đối chiếu, theo dữ liệu ghi trên nền tảng của toàn địa bàn, kể cả nơi chưa có trong tổng số: ` +
    `${inNumber(live.classes)} lớp, ${inPeople(live.visits)} lượt đến từng nhà, ` +
    `${inPeople(live.reached)} người trưởng thành đã đến lớp hoặc được đến tận nhà, ${inPeople(live.basic)} người đạt kỹ năng số cơ bản.`
  return [words, held].map((text) => ({ kind: 'paragraph', runs: [plain(text)] }))
}

const named = (what: string, names: readonly string[] = []): string =>
  names.length === 0 ? '' : ` ${what}: ${names.join('; ')}.`

function classesInWords(body: PaperBody, notes: Notes): Block[] {
  const { classes, turns, unnamed, people, visits, reached } = body.figures
  const held =
    `Trong kỳ đã mở ${inNumber(classes)} lớp, có ${inPeople(turns)} lượt người dự có tên ` +
    `và ${inPeople(unnamed)} lượt không ghi tên; thực hiện ${inPeople(visits)} lượt đến từng nhà. ` +
    `Số người được hướng dẫn tại lớp hoặc tại nhà là ${inPeople(people)} người`
  return [
    {
      kind: 'paragraph',
      runs: [
        plain(held),
        notes.note(
          'Mỗi người chỉ được tính một lần, dù dự nhiều lớp; không tính thành viên Tổ công nghệ số cộng đồng và cán bộ.',
        ),
        plain('.'),
      ],
    },
    {
      kind: 'paragraph',
      runs: [
        plain(
          `${until(body)}, số người trưởng thành đã được tiếp cận (đến lớp hoặc được đến tận nhà) là ${inRatio(reached)}.`,
        ),
      ],
    },
  ]
}

function skillsInWords({ figures }: ReportBody, notes: Notes): Block[] {
  const { notAsked } = figures.realUse
  return [
    { kind: 'table', table: skillTable(figures.skills) },
    {
      kind: 'paragraph',
      runs: [
        plain(`Hỏi lại sau lớp khoảng 30 ngày: ${usedInWords(figures.realUse)}`),
        notes.note(
          'Do người dân trả lời khi được Tổ công nghệ số cộng đồng hỏi lại, hoặc tự ghi nhận; người chưa được hỏi không nằm trong mẫu số.',
        ),
        plain(`; còn ${inPeople(notAsked)} người chưa được hỏi.`),
      ],
    },
  ]
}

function usedInWords({ alone, answered }: ReportFigures['realUse']): string {
  if (answered === 0) return 'chưa có ai trả lời'
  if (answered === 'hidden' && alone === 'hidden') {
    return 'số người trả lời và số người đã tự làm thật được ẩn'
  }
  return `${inRatio({ able: alone, outOf: answered }, 'người được hỏi lại')} đã tự làm thật`
}
