import { success, type Result } from '#app/platform/result.ts'
import { headingsIn, textOf, type Cell, type Heading } from '../import/list-heading.ts'
import type { ListProblem } from '../import/list-problem.ts'
import { readListedCode } from '../import/read-code.ts'
import { badRows, type BadRows } from '../import/read-list.ts'
import { cleanText } from '../unit-kind.ts'
import { searchKeyOf } from '../unit-name.ts'
import type { ListedOldName } from './old-name.ts'

/** As the statistics office's table of conversion names them, in Vietnamese or in English. */
const headings = {
  code: ['new code', 'ma moi', 'ma xa moi', 'ma px moi', 'ma don vi moi'],
  name: ['old name', 'ten cu', 'ten xa cu', 'ten px cu', 'ten don vi cu'],
  district: [
    'old district',
    'huyen cu',
    'ten huyen cu',
    'quan huyen cu',
    'huyen',
    'quan huyen',
  ],
  province: [
    'old province',
    'tinh cu',
    'ten tinh cu',
    'tinh tp cu',
    'tinh',
    'tinh thanh pho',
  ],
  note: ['note', 'ghi chu'],
} as const

type Field = keyof typeof headings
const fields = ['code', 'name', 'district', 'province', 'note'] as const

/** Reads a table of conversion whole, or says everything that is wrong with it. */
export function readOldNames(
  rows: readonly (readonly Cell[])[],
): Result<ListedOldName[], BadRows> {
  const heading = headingsIn(rows, fields, headings).find(
    ({ columns }) => columns.code && columns.name,
  )
  if (!heading) return badRows([{ row: 1, column: 'A', code: 'no-old-heading', value: '' }])
  const read = rows.flatMap((cells, place) =>
    place <= heading.row || cells.every((cell) => textOf(cell) === '')
      ? []
      : [readRow(cells, { ...heading, row: place + 1 })],
  )
  const problems = read.flatMap((each) => ('problem' in each ? [each.problem] : []))
  if (problems.length > 0) return badRows(problems)
  return success(read.flatMap((each) => ('listed' in each ? [each.listed] : [])))
}

type ReadRow = { listed: ListedOldName } | { problem: ListProblem }

function readRow(cells: readonly Cell[], { row, columns }: Heading<Field>): ReadRow {
  const cellOf = (field: Field) => cells[columns[field]?.place ?? -1] ?? null
  const read = (field: Field) => cleanText(textOf(cellOf(field)))
  const district = read('district')
  // An island district had no communes: it became one itself.
  const name = read('name') || district
  const problemIn = (
    field: Field,
    problem: Pick<ListProblem, 'code' | 'value' | 'right'>,
  ) => ({
    problem: { row, column: columns[field]?.title ?? field, ...problem },
  })
  const { code, flaw } = readListedCode(
    { cell: cellOf('code'), text: read('code') },
    'commune',
  )
  if (code === undefined) {
    const { code: wrong = 'code-missing', value = '', right } = flaw ?? {}
    return problemIn('code', {
      code: wrong,
      value,
      ...(right === undefined ? {} : { right }),
    })
  }
  if (name === '') return problemIn('name', { code: 'old-name-missing', value: '' })
  const province = read('province')
  return {
    listed: {
      ...{ row, code, name, isWhole: isWhole(read('note')) },
      ...(district !== '' && { district }),
      ...(province !== '' && { province }),
    },
  }
}

/** The notes are in words: `Nhập một phần diện tích, toàn bộ dân số` brings everybody along. */
function isWhole(note: string): boolean {
  const key = ` ${searchKeyOf(note)} `
  const people = searchKeyOf('toàn bộ dân số')
  if (key.includes(people)) return true
  return ![searchKeyOf('một phần'), searchKeyOf('phần còn lại')].some((part) =>
    key.includes(part),
  )
}
