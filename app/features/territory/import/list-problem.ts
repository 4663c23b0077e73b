/** Everything that can be wrong with a list of units. */
export type ListProblem = {
  /** As the spreadsheet numbers it, from 1. */
  row: number
  /** The heading of the column, as the list writes it. */
  column: string
  code: ProblemCode
  /** What stands there. */
  value: string
  /** What should, where that is known. */
  right?: string
}

export type ProblemCode =
  | 'no-heading'
  | 'no-province-column'
  | 'code-missing'
  | 'code-is-number'
  | 'code-lost-zeros'
  | 'code-malformed'
  | 'code-twice'
  | 'name-missing'
  | 'name-garbled'
  | 'kind-missing'
  | 'kind-unknown'
  | 'kind-differs-from-name'
  | 'province-missing'
  | 'province-unknown'
  | 'no-old-heading'
  | 'old-name-missing'
  | 'unit-unknown'

type Words = { wrong: string; mend: string }

const asText =
  'format the column as Text before typing or pasting it, so that leading zeros stay'

const wordsOf: Record<ProblemCode, (value: string, right: string) => Words> = {
  'no-heading': () => ({
    wrong: 'no row of headings with a code and a name in the first 20 rows',
    mend: 'name the columns Mã, Tên, Cấp, Mã TP (or code, name, type, province_code)',
  }),
  'no-province-column': () => ({
    wrong: 'there are communes, but no column says in which province',
    mend: 'add a column Mã TP (or province_code)',
  }),
  'code-missing': () => ({ wrong: 'the code is missing', mend: 'write the code' }),
  'code-is-number': (value, right) => ({
    wrong: `${value} is a number, and numbers lose their leading zeros`,
    mend: `write ${right} as text: ${asText}`,
  }),
  'code-lost-zeros': (value, right) => ({
    wrong: `${value} has lost its leading zeros`,
    mend: `write ${right}: ${asText}`,
  }),
  'code-malformed': (value) => ({
    wrong: `"${value}" is no code`,
    mend: 'write 2 digits for a province, 5 for a commune',
  }),
  'code-twice': (value, right) => ({
    wrong: `${value} already stands in row ${right}`,
    mend: 'leave one of the two rows out',
  }),
  'name-missing': () => ({ wrong: 'the name is missing', mend: 'write the name' }),
  'name-garbled': (value) => ({
    wrong: `"${value}" has letters that could not be read`,
    mend: 'save the list as CSV UTF-8 or as XLSX',
  }),
  'kind-missing': () => ({
    wrong: 'nothing says which kind of unit it is',
    mend: 'write Xã, Phường, Đặc khu, Tỉnh or Thành phố, in its column or before the name',
  }),
  'kind-unknown': (value) => ({
    wrong: `"${value}" is no kind of province or commune`,
    mend: 'write Xã, Phường, Đặc khu, Tỉnh or Thành phố',
  }),
  'kind-differs-from-name': (value, right) => ({
    wrong: `the kind is "${value}", the name says ${right}`,
    mend: 'make the two agree',
  }),
  'province-missing': () => ({
    wrong: 'the code of the province is missing',
    mend: 'write its 2 digits',
  }),
  'province-unknown': (value) => ({
    wrong: `there is no province ${value} on that day`,
    mend: 'write the 2 digits of one of the 34, or list the province too',
  }),
  'no-old-heading': () => ({
    wrong: 'no row of headings with a new code and an old name in the first 20 rows',
    mend: 'name the columns Mã mới, Tên cũ, Huyện cũ, Tỉnh cũ, Ghi chú (or new_code, old_name, old_district, old_province, note)',
  }),
  'old-name-missing': () => ({
    wrong: 'neither an old name nor an old district is there',
    mend: 'write what it was called',
  }),
  'unit-unknown': (value) => ({
    wrong: `there is no commune ${value} on that day`,
    mend: 'bring in the list of communes first, or mend the code',
  }),
}

/** `row 12, Mã: 4 has lost its leading zeros; write 00004: …` */
export function describeListProblem({
  row,
  column,
  code,
  value,
  right = '',
}: ListProblem): string {
  const { wrong, mend } = wordsOf[code](value, right)
  return `row ${row}, ${column}: ${wrong}; ${mend}.`
}
