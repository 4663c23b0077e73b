import { searchKeyOf } from '#app/features/territory/territory.ts'
import { cleanSource } from '../denominators/clean-source.ts'
import { exportedRows } from '../lists/exported-rows.ts'
import type { Unread } from '../lists/list-asked.ts'
import { linesIn, readLines, type ReadLine } from '../lists/read-lines.ts'
import { checkOfficial, type OfficialForm } from './check-official.ts'
import type { OfficialRate } from './official-rate.ts'
import { readPermille } from './read-permille.ts'

type Rows = readonly (readonly string[])[]

type Known = {
  /** The name of each in every language, by its id. */
  names: ReadonlyMap<string, readonly string[]>
  /** The newest that holds of each. */
  latest: ReadonlyMap<string, OfficialRate>
  today: string
}

export type ReadRates = {
  /** Only what says another thing than before, to be looked at and mended. */
  forms: OfficialForm[]
  unread: Unread[]
  /** How many lines say what holds now. */
  same: number
}

const columns = [
  ...['indicator', 'percent', 'as-of', 'source', 'numerator', 'denominator'],
] as const

/** Reads a list of rates: an indicator, its percentage, a day and a source a line, or a file of ours. */
export function readRateLines(rows: Rows, known: Known): ReadRates {
  const ours = exportedRows(rows, columns)?.filter(({ cells }) => {
    const [, percent, , , numerator, denominator] = cells
    return [percent, numerator, denominator].some((cell) => cell !== '')
  })
  const typed = linesIn(rows)
  const lines = ours ?? (isHead(typed[0]?.cells ?? []) ? typed.slice(1) : typed)
  const { said, unread } = readLines(lines, (cells) => readLine(cells, known))
  const forms = [...said.values()].filter((form) => !isSame(form, known))
  return { forms, unread, same: said.size - forms.length }
}

/** A line that names columns, and has no rate. */
const isHead = (cells: readonly string[]): boolean =>
  cells.every((cell) => readPermille(cell) === undefined) &&
  headWords.every((words) =>
    cells.some((cell) => words.some((word) => searchKeyOf(cell).startsWith(word))),
  )

const headWords = [
  ['tỷ lệ', 'rate', 'percent'].map(searchKeyOf),
  ['ngày', 'tính đến', 'day', 'as of'].map(searchKeyOf),
]

function readLine(
  cells: readonly string[],
  { names, today }: Known,
): ReadLine<OfficialForm> {
  const cell = (place: number) => cells[place] ?? ''
  const indicator = indicatorNamed(cell(0), names)
  if (indicator === undefined) return { flaw: 'unknown-indicator' }
  const asOf = cell(2) === '' ? today : dayIn(cell(2))
  const counts = { numerator: cell(4), denominator: cell(5) }
  const said = { indicator, asOf, rate: cell(1), source: cell(3), ...counts }
  return { id: indicator, said }
}

/** By its id or its name; undefined for what is none, or may be several. */
function indicatorNamed(typed: string, names: Known['names']): string | undefined {
  const key = searchKeyOf(typed)
  const meant = [...names].filter(
    ([id, own]) => id === typed || own.some((each) => searchKeyOf(each) === key),
  )
  return meant.length === 1 ? meant[0]?.[0] : undefined
}

/** A day as people here write it, `31/10/2026`, as a field takes it; anything else as it is. */
function dayIn(typed: string): string {
  const [, day = '', month = '', year] =
    /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(typed) ?? []
  if (year === undefined) return typed
  return [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-')
}

function isSame(form: OfficialForm, { latest, today }: Known): boolean {
  const before = latest.get(form.indicator)
  const { rate, flaws } = checkOfficial(form, today)
  if (!before || !rate || flaws.length > 0) return false
  return (
    before.asOf === form.asOf &&
    before.permille === rate.permille &&
    before.numerator === rate.numerator &&
    before.denominator === rate.denominator &&
    before.source === cleanSource(form.source)
  )
}
