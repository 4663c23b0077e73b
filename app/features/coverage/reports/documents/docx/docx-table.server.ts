import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell as Cell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import type { ColumnKind } from '../../../workbook/workbook.ts'
import type { DocumentTable, TableCell, TableColumn } from '../content/report-document.ts'
import { inCell } from '../content/written.ts'
import { runOf } from './run-of.server.ts'

const alignments: Record<ColumnKind, (typeof AlignmentType)[keyof typeof AlignmentType]> = {
  text: AlignmentType.LEFT,
  count: AlignmentType.RIGHT,
  share: AlignmentType.RIGHT,
  day: AlignmentType.CENTER,
}

const line = { style: BorderStyle.SINGLE, size: 4, color: '000000' }
const lines = { top: line, bottom: line, left: line, right: line }

/** A table as wide as the text, its head on every page it goes on to. */
export function docxTable(
  { columns, rows, totals }: DocumentTable,
  width: number,
  size: number,
): Table {
  const widths = widthsOf(columns, width)
  const rowOf = (cells: readonly TableCell[], isBold: boolean): TableRow =>
    new TableRow({
      cantSplit: true,
      children: columns.map((column, place) => {
        const text = inCell(cells[place] ?? null, column)
        const alignment = column.isPlace ? AlignmentType.CENTER : alignments[column.kind]
        return cellOf({ text, alignment, isBold, size, width: widths[place] ?? 0 })
      }),
    })
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    rows: [
      headRow(columns, widths, size),
      ...rows.map((cells) => rowOf(cells, false)),
      ...(totals ? [rowOf(totals, true)] : []),
    ],
  })
}

/** Rounded so that they are together exactly what the text is wide. */
function widthsOf(columns: readonly TableColumn[], width: number): number[] {
  const letters = columns.reduce((sum, column) => sum + column.width, 0)
  let until = 0
  return columns.map((column) => {
    const from = Math.round((width * until) / letters)
    until += column.width
    return Math.round((width * until) / letters) - from
  })
}

function headRow(
  columns: readonly TableColumn[],
  widths: readonly number[],
  size: number,
): TableRow {
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ title }, place) => {
      const alignment = AlignmentType.CENTER
      return cellOf({
        text: title,
        alignment,
        isBold: true,
        size,
        width: widths[place] ?? 0,
      })
    }),
  })
}

type Look = {
  text: string
  alignment: (typeof AlignmentType)[keyof typeof AlignmentType]
  isBold: boolean
  size: number
  width: number
}

function cellOf({ text, alignment, isBold, size, width }: Look): Cell {
  const words = text
    .split('\n')
    .map((each, place) =>
      runOf({ ...(place > 0 && { break: 1 }), text: each, size, bold: isBold }),
    )
  return new Cell({
    width: { size: width, type: WidthType.DXA },
    borders: lines,
    margins: { left: 60, right: 60, top: 20, bottom: 20 },
    verticalAlign: VerticalAlignTable.CENTER,
    children: [new Paragraph({ alignment, children: words })],
  })
}
