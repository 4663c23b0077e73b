import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
  type FileChild,
} from 'docx'
import type { ReportDocument } from '../content/report-document.ts'
import { runOf } from './run-of.server.ts'

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const noLines = { top: none, bottom: none, left: none, right: none }

/** Two columns without lines: the frame of what stands above and below the text. */
export function twoColumns(
  widths: readonly [number, number],
  rows: readonly (readonly [Paragraph[], Paragraph[]])[],
): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths[0] + widths[1], type: WidthType.DXA },
    columnWidths: [...widths],
    borders: { ...noLines, insideHorizontal: none, insideVertical: none },
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: cells.map(
            (children, place) =>
              new TableCell({
                width: { size: widths[place] ?? 0, type: WidthType.DXA },
                borders: noLines,
                margins: { left: 0, right: 0 },
                verticalAlign: VerticalAlignTable.TOP,
                children,
              }),
          ),
        }),
    ),
  })
}

type Look = { size: number; isBold?: boolean; isItalic?: boolean; before?: number }

export const centred = (
  text: string,
  { size, isBold, isItalic, before }: Look,
): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: before ?? 0, after: 0 },
    children: [runOf({ text, size, bold: isBold ?? false, italics: isItalic ?? false })],
  })

/** A line of a length, drawn under a text and not as an underlining (NĐ 30/2020). */
function lineOf(width: number, length: number, after = 0): Paragraph {
  const indent = Math.round((width - length) / 2)
  return new Paragraph({
    indent: { left: indent, right: indent },
    spacing: { before: 20, after, line: 20, lineRule: 'exact' },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 0, color: '000000' } },
    children: [runOf({ text: '', size: 2 })],
  })
}

/** Who writes and the nation, number and day, the title: all that stands above the text. */
export function docxHead(
  { letterhead, draftMark, title, subject }: ReportDocument,
  width: number,
): FileChild[] {
  const left = Math.round(width * 0.41)
  const right = width - left
  return [
    twoColumns(
      [left, right],
      [
        [
          [
            ...letterhead.authority.map((each) =>
              centred(each, { size: 26, isBold: true }),
            ),
            lineOf(left, Math.round(left * 0.3)),
          ],
          [
            centred(letterhead.nation, { size: 24, isBold: true }),
            centred(letterhead.motto, { size: 26, isBold: true }),
            // As long as the motto is in letters of this size.
            lineOf(right, 3280),
          ],
        ],
        [
          [
            centred(letterhead.number, { size: 26, before: 120 }),
            ...(draftMark
              ? [centred(draftMark, { size: 28, isBold: true, before: 60 })]
              : []),
          ],
          [centred(letterhead.placeAndDay, { size: 26, isItalic: true, before: 120 })],
        ],
      ],
    ),
    centred(title, { size: 28, isBold: true, before: 360 }),
    centred(subject, { size: 28, isBold: true }),
    lineOf(width, Math.round(width * 0.22), 240),
  ]
}
