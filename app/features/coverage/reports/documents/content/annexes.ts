import type { ReportBody } from '../../report-body.ts'
import { classTable } from './class-table.ts'
import { hamletTable } from './hamlet-table.ts'
import { countedTable, literacyTable } from './literacy-tables.ts'
import type {
  Annex,
  Block,
  DocumentTable,
  PaperBody,
  TableCell,
} from './report-document.ts'
import { sourceLines } from './source-notes.ts'
import { hamletWords, inRoman, placeWords } from './words.ts'
import { inNumber, placeColumn, plain } from './written.ts'

type Untitled = Omit<Annex, 'label'>

/** So many places without a class are named on paper. */
const mostNames = 60

/** Always the same four, so that "Phụ lục III" is the same thing in every report. */
export function annexesOf(body: PaperBody): Annex[] {
  const all = [hamlets(body), classes(body), withoutClass(body), literacy(body)]
  return all.map((annex, place) => ({ label: `Phụ lục ${inRoman(place + 1)}`, ...annex }))
}

function hamlets(body: ReportBody): Untitled {
  const { below } = placeWords(body)
  return {
    title: `BIỂU CHỈ TIÊU THEO ${below.toLocaleUpperCase('vi')}`,
    isLandscape: true,
    blocks: [
      { kind: 'table', table: hamletTable(body) },
      small(
        '— là chưa có ai báo số; 0 là có báo và bằng không; "ẩn" là dưới 10 người, hoặc ẩn theo để từ các con số khác không tính ngược ra được.',
      ),
      small(
        'Tỷ lệ đạt = số người trưởng thành đạt kỹ năng số cơ bản chia cho số người trưởng thành. Dòng cộng chia sau khi cộng; để trống nơi chưa đủ số. DTTS: dân tộc thiểu số.',
      ),
      ...sourceLines(body.figures.sources).map(small),
    ],
  }
}

function classes(body: ReportBody): Untitled {
  // A province has the sum of its communes, whose own reports list them.
  const nothing =
    body.figures.classes === 0
      ? 'Trong kỳ không có lớp nào.'
      : `Trong kỳ có ${inNumber(body.figures.classes)} lớp; danh sách ở Phụ lục II báo cáo của từng nơi.`
  return {
    title: 'DANH SÁCH LỚP ĐÃ MỞ TRONG KỲ',
    isLandscape: false,
    blocks:
      body.figures.classLines.length === 0
        ? [{ kind: 'paragraph', runs: [plain(nothing)] }]
        : [{ kind: 'table', table: classTable(body) }],
  }
}

function withoutClass(body: ReportBody): Untitled {
  const names = body.figures.hamletsWithoutClass
  return {
    title: `${hamletWords.toLocaleUpperCase('vi')} CHƯA ĐƯỢC TIẾP CẬN TRONG KỲ`,
    isLandscape: false,
    blocks:
      names.length === 0
        ? [{ kind: 'paragraph', runs: [plain(`Không có: mọi ${hamletWords} đều có lớp.`)] }]
        : [{ kind: 'table', table: namesTable(names) }],
  }
}

function namesTable(names: readonly string[]): DocumentTable {
  const rows = names.map((name, place): TableCell[] => [place + 1, name])
  const others = names.length - mostNames
  return {
    name: 'Chưa có lớp',
    columns: [placeColumn(), { title: 'Thôn/bản/TDP', width: 60, kind: 'text' }],
    rows:
      others > 0
        ? [...rows.slice(0, mostNames), ['', `và ${inNumber(others)} nơi khác`]]
        : rows,
    ...(others > 0 && { allRows: rows }),
  }
}

function literacy(body: PaperBody): Untitled {
  return {
    title: 'CÁC TỶ LỆ CỦA PHONG TRÀO BÌNH DÂN HỌC VỤ SỐ',
    isLandscape: false,
    blocks: [
      {
        kind: 'paragraph',
        runs: [plain('A. Năm tỷ lệ của phong trào')],
      },
      { kind: 'table', table: literacyTable(body) },
      {
        kind: 'paragraph',
        runs: [plain('B. Số đếm của nền tảng, đặt cạnh để đối chiếu')],
      },
      { kind: 'table', table: countedTable(body) },
      small(
        'Số liệu ở mục B do nền tảng ghi từ bài tự làm và xác nhận của cán bộ hướng dẫn; không thay cho tỷ lệ được xác nhận phổ cập trên VNeID.',
      ),
    ],
  }
}

const small = (text: string): Block => ({ kind: 'small', runs: [plain(text)] })
