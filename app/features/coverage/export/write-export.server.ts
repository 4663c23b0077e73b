import { dataValueLinesIn } from '../api/data-values.server.ts'
import type { AreaDeps } from '../read/open-area.server.ts'
import { streamWorkbook } from '../workbook/stream-workbook.server.ts'
import type { Sheet } from '../workbook/workbook.ts'
import { csvLines } from './csv.server.ts'
import { columnsOf, type ExportColumn } from './columns.ts'
import type { ExportFormat } from './export-form.ts'
import type { ExportRow } from './export-row.ts'
import { listRows } from './list-rows.server.ts'
import { itemOf } from './told-item.ts'
import type { Walk } from './walk-coverage.ts'
import { wordsIn, type WrittenWords } from './written-words.ts'

/** Where a file is written to, piece by piece. */
export type ExportSink = {
  write: (piece: string | Uint8Array) => Promise<void>
  /** Told after every piece how many rows there are by now. */
  onRows?: (rows: number) => void
  signal?: AbortSignal
}

/** What a file is made of, in plain values: another process may make it. */
export type ExportJobInput = {
  walk: Walk
  format: ExportFormat
  words: WrittenWords
  /** What stands at the head of JSON besides the rows. */
  head: Readonly<Record<string, unknown>>
  /** What DHIS2 calls the time. */
  period: string
  /** What a workbook says of itself, on a sheet behind the numbers. */
  notes: Sheet
}

/** Writes the rows of a question in a format, with no more than one block of them in memory. */
export async function writeExport(
  deps: AreaDeps,
  input: ExportJobInput,
  { write, onRows, signal }: ExportSink,
): Promise<void> {
  const { begin, rowsOf, end } = await formats[input.format](input)
  await write(begin)
  let count = 0
  for await (const { rows } of listRows(deps, input.walk)) {
    signal?.throwIfAborted()
    const piece = rowsOf(rows)
    await write(piece)
    count += rows.length
    onRows?.(count)
  }
  await write(end())
}

type Writing = {
  begin: string
  rowsOf: (rows: readonly ExportRow[]) => string | Uint8Array
  end: () => string | Uint8Array
}

const formats: Record<ExportFormat, (input: ExportJobInput) => Writing | Promise<Writing>> =
  {
    csv({ walk: { question }, words }) {
      const columns = columnsOf({ question, hasRates: false }, wordsIn(words))
      return {
        begin: csvLines([columns.map(({ title }) => title)], { isHead: true }),
        rowsOf: (rows) => csvLines(cellsOf(columns, rows), { isHead: false }),
        end: () => '',
      }
    },
    async xlsx({ walk: { question }, words, notes }) {
      const told = wordsIn(words)
      const columns = columnsOf({ question, hasRates: true }, told)
      const sheet = { name: told.t('exports:sheet'), columns, isLandscape: true }
      const { rows: write, end } = await streamWorkbook({ sheet, others: [notes] })
      return { begin: '', rowsOf: (rows) => write(cellsOf(columns, rows)), end }
    },
    json: ({ head }) => listed(head, 'items', (row) => `,\n${JSON.stringify(itemOf(row))}`),
    dhis2: ({ head, period }) => listed(head, 'dataValues', dataValueLinesIn(period)),
  }

const cellsOf = (columns: readonly ExportColumn[], rows: readonly ExportRow[]) =>
  rows.map((row) => columns.map((column) => column.read(row)))

/** An object whose last entry is a list of what comes of the rows, each with a comma before it. */
function listed(
  head: Readonly<Record<string, unknown>>,
  name: string,
  linesOf: (row: ExportRow) => string,
): Writing {
  let isFirst = true
  return {
    begin: `${JSON.stringify(head).slice(0, -1)},"${name}":[`,
    rowsOf(rows) {
      const lines = rows.map(linesOf).join('')
      const piece = isFirst ? lines.slice(1) : lines
      isFirst &&= lines === ''
      return piece
    },
    end: () => '\n]}\n',
  }
}
