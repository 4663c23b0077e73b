import { strFromU8, strToU8, unzipSync, Zip, ZipDeflate } from 'fflate'
import { rowHeight } from './row-height.ts'
import { columnName, rowXml, type ColumnLook } from './row-xml.ts'
import type { Sheet, SheetCell, SheetColumn } from './workbook.ts'
import { writeWorkbook } from './write-workbook.server.ts'

/** A long sheet without its rows, and short ones behind it. */
type Wanted = { sheet: Omit<Sheet, 'rows' | 'totals'>; others: readonly Sheet[] }

/** Pieces of a file, in their order. */
export type WorkbookStream = {
  rows: (rows: readonly (readonly SheetCell[])[]) => Uint8Array
  end: () => Uint8Array
}

const firstSheet = 'xl/worksheets/sheet1.xml'

/**
 * A workbook whose first sheet may be as long as one likes: no more of it is in memory than the
 * rows just given. All around them (titles, styles, paper) is written by the library, which holds
 * whole sheets, for a sheet of two sample rows; the rows take their place.
 */
export async function streamWorkbook({ sheet, others }: Wanted): Promise<WorkbookStream> {
  const sample = await writeWorkbook([
    { ...sheet, rows: samples(sheet.columns) },
    ...others,
  ])
  const { [firstSheet]: framed, ...files } = unzipSync(sample)
  const { head, foot, looks } = frameOf(
    strFromU8(framed ?? new Uint8Array()),
    sheet.columns,
  )
  const widths = sheet.columns.map(({ width }) => width)

  let pieces: Uint8Array[] = []
  const taken = (): Uint8Array => {
    const all = Buffer.concat(pieces)
    pieces = []
    return all
  }
  const zip = new Zip((error, piece) => {
    if (error) throw error
    pieces.push(piece)
  })
  const put = (name: string): ZipDeflate => {
    const file = new ZipDeflate(name, { level: 6 })
    zip.add(file)
    return file
  }
  for (const [name, content] of Object.entries(files)) put(name).push(content, true)
  const long = put(firstSheet)
  long.push(strToU8(head))
  let last = 1
  return {
    rows(rows) {
      const xml = rows.map((cells) => {
        last += 1
        return rowXml({ at: last, height: rowHeight(cells, widths), cells, looks })
      })
      long.push(strToU8(xml.join('')))
      return taken()
    },
    end() {
      long.push(strToU8(foot), true)
      zip.end()
      return taken()
    },
  }
}

/** One row of what belongs into the columns, one of words in its place. */
const samples = (columns: readonly SheetColumn[]): SheetCell[][] => [
  columns.map(({ kind }) => sampleOf[kind]),
  columns.map(() => '—'),
]
const sampleOf = { text: '—', count: 0, share: 0, day: '2026-01-01' }

/** What stands before and behind the rows, and what the library made of the samples. */
function frameOf(xml: string, columns: readonly SheetColumn[]) {
  const start = xml.indexOf('<row r="2"')
  const end = xml.indexOf('</sheetData>')
  const found = xml.slice(start, end).matchAll(/<c r="([A-Z]+[23])" s="(\d+)"/g)
  const lookIn = new Map([...found].map(([, cell, look]) => [cell, Number(look)]))
  const looks = columns.map(({ kind }, place): ColumnLook => {
    const [value, text] = [2, 3].map((row) => lookIn.get(`${columnName(place)}${row}`))
    if (value === undefined || text === undefined) throw new Error('A sample is not there')
    return { isDay: kind === 'day', value, text }
  })
  return { head: xml.slice(0, start), foot: xml.slice(end), looks }
}
