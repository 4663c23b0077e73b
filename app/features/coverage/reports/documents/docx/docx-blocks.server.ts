import {
  AlignmentType,
  FootnoteReferenceRun,
  HeadingLevel,
  Paragraph,
  type TextRun,
  type FileChild,
} from 'docx'
import { assertNever } from '#app/platform/assert-never.ts'
import type { Block, Run } from '../content/report-document.ts'
import { docxTable } from './docx-table.server.ts'
import { runOf } from './run-of.server.ts'

/** How wide the text is, and how large the letters of tables are, in half points. */
export type Room = { width: number; tableSize: number }

export function docxBlocks(blocks: readonly Block[], room: Room): FileChild[] {
  return blocks.flatMap((block, place) =>
    docxBlock(block, leadsTo(block, blocks[place + 1]), room),
  )
}

function docxBlock(block: Block, keepNext: boolean, room: Room): FileChild[] {
  switch (block.kind) {
    case 'part':
      return [new Paragraph({ text: block.text, heading: HeadingLevel.HEADING_1 })]
    case 'chapter':
      return [new Paragraph({ text: block.text, heading: HeadingLevel.HEADING_2 })]
    case 'paragraph':
    case 'point':
      return [
        new Paragraph({
          style: 'Text',
          keepNext,
          children: docxRuns(
            block.kind === 'point' ? [{ text: '- ' }, ...block.runs] : block.runs,
          ),
        }),
      ]
    case 'small':
      return [new Paragraph({ style: 'Small', children: docxRuns(block.runs) })]
    case 'table':
      return [
        docxTable(block.table, room.width, room.tableSize),
        // Word needs a paragraph between a table and what comes after it.
        new Paragraph({ style: 'Small', alignment: AlignmentType.LEFT }),
      ]
    default:
      return assertNever(block)
  }
}

/**
 * What leads up to a table or to points does not stay behind on the page before, and a signature
 * does not stand alone on one.
 */
const leadsTo = (block: Block, next: Block | undefined): boolean =>
  !next || (block.kind === 'paragraph' && (next.kind === 'table' || next.kind === 'point'))

function docxRuns(runs: readonly Run[]): (TextRun | FootnoteReferenceRun)[] {
  return runs.map((run) =>
    'note' in run
      ? new FootnoteReferenceRun(run.note)
      : runOf({
          text: run.text,
          bold: run.isBold ?? false,
          italics: run.isItalic ?? false,
        }),
  )
}
