import { foldMarks } from '#app/platform/letters.ts'

export type Column = 'name' | 'birth-year' | 'sex' | 'household' | 'phone' | 'none'

/** A line cut at its tabs, or else its semicolons, or else its commas; quotes taken off. */
export function cellsOf(line: string): string[] {
  const separator = [/\t/, /[;|]/, /,/].find((each) => each.test(line))
  if (!separator) return [clean(line)]
  const cells = ['']
  let isQuoted = false
  for (const letter of line) {
    if (letter === '"') isQuoted = !isQuoted
    if (!isQuoted && separator.test(letter)) cells.push('')
    else cells.push((cells.pop() ?? '') + letter)
  }
  return cells.map(clean)
}

function clean(cell: string): string {
  return cell.normalize('NFC').replace(/"/g, '').replace(/\s+/g, ' ').trim()
}

/** How the columns of lists are headed, without marks. The first that fits wins. */
const headings: readonly [Column, RegExp][] = [
  ['none', /^(stt|tt|so tt|so thu tu|ghi chu)$/],
  ['phone', /dien thoai|^(sdt|so dt|di dong|phone)$/],
  ['name', /^(ho (va|,)? ?ten|ho ten|ten|ten goi|name|full name)$/],
  ['birth-year', /^(nam sinh|ngay sinh|ngay thang nam sinh|sinh nam|year|birth year)$/],
  ['sex', /^(gioi tinh|gioi|nam ?[/-]? ?nu|sex)$/],
  [
    'household',
    /^(nha|ho|so nha|nha so|ho so|ho gia dinh|chu ho|dia chi|household|house)$/,
  ],
]

/** Which column is which, where a line is the heading of a table; undefined of any other line. */
export function headingIn(cells: readonly string[]): Column[] | undefined {
  const found = cells.map((cell) => {
    const key = foldMarks(cell).replace(/[.:]/g, '').trim()
    return headings.find(([, words]) => words.test(key))?.[0]
  })
  if (!found.includes('name')) return undefined
  const known = found.filter((column) => column !== undefined)
  return known.length >= 2 || cells.length === 1
    ? found.map((column) => column ?? 'none')
    : undefined
}

/** What each cell of a line without a heading seems to be, by what stands in it. */
export function guessColumns(cells: readonly string[]): Column[] {
  const taken = new Set<Column>()
  return cells.map((cell, place) => {
    const column = guess(cell, { isFirst: place === 0, taken, isAlone: cells.length === 1 })
    if (column !== 'none') taken.add(column)
    return column
  })
}

type Around = { isFirst: boolean; isAlone: boolean; taken: ReadonlySet<Column> }

function guess(cell: string, { isFirst, isAlone, taken }: Around): Column {
  if (cell === '' || (isFirst && !isAlone && /^\d{1,3}\.?$/.test(cell))) return 'none'
  const fits: readonly [Column, boolean][] = [
    ['name', /\p{L}/u.test(cell) && (isFirst || !isSex(cell))],
    ['sex', isSex(cell)],
    ['birth-year', /^(\d{1,2}[/.-]\d{1,2}[/.-])?\d{4}$/.test(cell) || isHalfYear(cell)],
    ['phone', /^[+\d][\d .()-]{7,}$/.test(cell)],
    ['household', true],
  ]
  return fits.find(([column, doesFit]) => doesFit && !taken.has(column))?.[0] ?? 'none'
}

/** `19x2`: a year of which not every digit was known, or hit. It is no house. */
function isHalfYear(cell: string): boolean {
  return /^(19|20)[\dxoli?*_]{2}$/i.test(cell)
}

function isSex(cell: string): boolean {
  return sexIn(cell) !== undefined
}

export function sexIn(cell: string): 'female' | 'male' | undefined {
  const key = foldMarks(cell).trim()
  if (/^(nu|gai|ba|co|chi|female|f)$/.test(key)) return 'female'
  return /^(nam|trai|ong|anh|male|m)$/.test(key) ? 'male' : undefined
}
