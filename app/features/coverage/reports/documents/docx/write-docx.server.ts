import { Document, Packer, Paragraph, type ISectionOptions } from 'docx'
import type { Annex, ReportDocument } from '../content/report-document.ts'
import { docxBlocks } from './docx-blocks.server.ts'
import { docxFoot } from './docx-foot.server.ts'
import { centred, docxHead } from './docx-head.server.ts'
import { docxStyles } from './docx-styles.server.ts'
import { pageOf, textWidth } from './page-layout.server.ts'
import { runOf } from './run-of.server.ts'

/** The report as a file for Word, in the form of NĐ 30/2020/NĐ-CP. */
export async function writeDocx(report: ReportDocument): Promise<Buffer> {
  return await Packer.toBuffer(
    new Document({
      title: `${report.title}: ${report.subject}`,
      creator: report.letterhead.authority.join(' '),
      description: report.copyOf,
      styles: docxStyles,
      footnotes: Object.fromEntries(
        report.notes.map((text, place) => [place + 1, { children: [noteOf(text)] }]),
      ),
      sections: [
        mainSection(report),
        ...report.annexes.map((annex) => annexSection(report, annex)),
      ],
    }),
  )
}

const noteOf = (text: string): Paragraph =>
  new Paragraph({ children: [runOf({ text: ` ${text}`, size: 20 })] })

function mainSection(report: ReportDocument): ISectionOptions {
  const width = textWidth(false)
  return {
    ...pageOf(false, report.draftMark),
    children: [
      ...docxHead(report, width),
      ...docxBlocks(report.blocks, { width, tableSize: 24 }),
      ...docxFoot(report, width),
    ],
  }
}

function annexSection(
  { belongsTo, draftMark }: ReportDocument,
  { label, title, isLandscape, blocks }: Annex,
): ISectionOptions {
  const width = textWidth(isLandscape)
  return {
    ...pageOf(isLandscape, draftMark),
    children: [
      centred(label, { size: 28, isBold: true }),
      centred(title, { size: 28, isBold: true }),
      centred(belongsTo, { size: 26, isItalic: true }),
      centred('', { size: 16 }),
      ...docxBlocks(blocks, { width, tableSize: 22 }),
    ],
  }
}
