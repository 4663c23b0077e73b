import writeExcelFile, { type Cell, type CellObject } from 'write-excel-file/node'
import { printedOnA4 } from './printed-on-a4.server.ts'
import type { ColumnKind, Sheet, SheetCell } from './workbook.ts'

/** What Excel takes into a cell; it refuses to open a file with more. */
const longestText = 32_767

const formats: Partial<Record<ColumnKind, string>> = { count: '#,##0', share: '0.0%' }

type Look = Pick<
  CellObject,
  'fontWeight' | 'backgroundColor' | 'topBorderStyle' | 'borderStyle'
>

/**
 * A workbook: numbers are numbers, days are days, and text stays text whatever it begins with.
 * The sums are written out, not left to formulas: phones and readers of files do not reckon.
 * All of it is in memory at once: see `mostWorkbookRows`.
 */
export async function writeWorkbook(sheets: readonly Sheet[]): Promise<Buffer> {
  const written = writeExcelFile(
    sheets.map(({ name, columns, rows, totals }) => {
      const kinds = columns.map(({ kind }) => kind)
      const data = [columns.map(({ title }) => headCell(title))]
      for (const row of rows) data.push(row.map((value, at) => cellOf(value, kinds[at])))
      if (totals) data.push(totals.map((value, at) => cellOf(value, kinds[at], sumLook)))
      return {
        ...{ sheet: name, data, stickyRowsCount: 1 },
        columns: columns.map(({ width }) => ({ width })),
      }
    }),
    { fontFamily: 'Times New Roman', fontSize: 12, features: [printedOnA4(sheets)] },
  )
  return await written.toBuffer()
}

const sumLook: Look = { fontWeight: 'bold', topBorderStyle: 'thin' }

function headCell(title: string): Cell {
  return {
    ...{ value: title, type: String, fontWeight: 'bold', wrap: true, align: 'center' },
    ...{ alignVertical: 'center', backgroundColor: '#e8efe9', borderStyle: 'thin' },
  }
}

function cellOf(value: SheetCell, kind: ColumnKind = 'text', look: Look = {}): Cell {
  if (value === null || value === '') return look.fontWeight ? { ...look, value: '' } : null
  if (typeof value === 'number') return { ...look, ...numberCell(value, kind) }
  if (kind === 'day' && isDay(value)) return { ...look, ...dayCell(value) }
  const align = kind === 'text' ? 'left' : 'right'
  const text = value.slice(0, longestText)
  return { ...look, value: text, type: String, wrap: true, align, alignVertical: 'top' }
}

function numberCell(value: number, kind: ColumnKind): CellObject {
  if (!Number.isFinite(value)) throw new Error(`${value} is no number for a cell`)
  const format = formats[kind]
  return { value, type: Number, alignVertical: 'top', ...(format ? { format } : {}) }
}

function dayCell(day: string): CellObject {
  const value = new Date(`${day}T00:00:00Z`)
  return { value, type: Date, format: 'dd/mm/yyyy', alignVertical: 'top' }
}

const isDay = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text)
