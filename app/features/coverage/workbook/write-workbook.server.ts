import writeExcelFile, { type Cell, type CellObject } from 'write-excel-file/node'
import { isDay } from '#app/platform/calendar-day.ts'
import { printedOnA4 } from './printed-on-a4.server.ts'
import { rowHeight } from './row-height.ts'
import { longestText } from './row-xml.ts'
import type { ColumnKind, Sheet, SheetCell, SheetColumn } from './workbook.ts'

const formats: Partial<Record<ColumnKind, string>> = { count: '#,##0', share: '0.0%' }

type Look = Pick<CellObject, 'fontWeight' | 'topBorderStyle' | 'align' | 'height'>

/**
 * A workbook: numbers are numbers, days are days, and text stays text whatever it begins with.
 * The sums are written out, not left to formulas: phones and readers of files do not reckon.
 * The library holds the whole sheet: with 50,000 rows of eight columns a process takes 290 MB for a
 * moment, with twice as many 520 MB. What is longer is for `streamWorkbook`.
 */
export async function writeWorkbook(sheets: readonly Sheet[]): Promise<Buffer> {
  const written = writeExcelFile(
    sheets.map((sheet) => ({
      ...{ sheet: sheet.name, data: dataOf(sheet), stickyRowsCount: 1 },
      columns: sheet.columns.map(({ width }) => ({ width })),
    })),
    { fontFamily: 'Times New Roman', fontSize: 12, features: [printedOnA4(sheets)] },
  )
  return await written.toBuffer()
}

function dataOf({ columns, rows, totals }: Sheet): Cell[][] {
  const widths = columns.map(({ width }) => width)
  const rowOf = (cells: readonly SheetCell[], look: Look): Cell[] => {
    const looks = { ...look, height: rowHeight(cells, widths) }
    return cells.map((value, place) => cellOf(value, columns[place], looks))
  }
  const titles = columns.map(({ title }) => title)
  const height = rowHeight(titles, widths)
  const data = [titles.map((title) => headCell(title, height))]
  for (const cells of rows) data.push(rowOf(cells, {}))
  if (totals) data.push(rowOf(totals, sumLook))
  return data
}

const sumLook: Look = { fontWeight: 'bold', topBorderStyle: 'thin' }

function headCell(title: string, height: number): Cell {
  return {
    ...{ value: title, type: String, fontWeight: 'bold', wrap: true, align: 'center' },
    ...{ alignVertical: 'center', backgroundColor: '#e8efe9', borderStyle: 'thin', height },
  }
}

function cellOf(value: SheetCell, column: SheetColumn | undefined, look: Look): Cell {
  const { kind, isPlace } = column ?? { kind: 'text' }
  const placed = isPlace ? ({ ...look, align: 'center' } as const) : look
  if (value === null || value === '') return look.fontWeight ? { ...look, value: '' } : null
  if (typeof value === 'number') return { ...placed, ...numberCell(value, kind) }
  if (kind === 'day' && isDay(value)) return { ...placed, ...dayCell(value) }
  return { align: kind === 'text' ? 'left' : 'right', ...placed, ...textCell(value) }
}

function textCell(value: string): CellObject {
  const text = value.slice(0, longestText)
  return { value: text, type: String, wrap: true, alignVertical: 'top' }
}

function numberCell(value: number, kind: ColumnKind): CellObject {
  if (!Number.isFinite(value)) throw new Error(`${value} is no number for a cell`)
  const format = formats[kind]
  return { value, type: Number, alignVertical: 'top', ...(format ? { format } : {}) }
}

function dayCell(day: string): CellObject {
  const value = new Date(`${day}T00:00:00Z`)
  return { value, type: Date, format: 'dd/mm/yyyy', align: 'center', alignVertical: 'top' }
}
