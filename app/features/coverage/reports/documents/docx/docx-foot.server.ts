import { AlignmentType, Paragraph, type FileChild } from 'docx'
import type { ReportDocument } from '../content/report-document.ts'
import { centred, twoColumns } from './docx-head.server.ts'
import { runOf } from './run-of.server.ts'

/** To whom it goes, who signs, and which electronic record it is a copy of. */
export function docxFoot(
  { signature, copyOf }: ReportDocument,
  width: number,
): FileChild[] {
  const half = Math.round(width / 2)
  const recipients = [
    plainLine(signature.recipientsTitle, 24, true),
    ...signature.recipients.map((each) => plainLine(`- ${each}`, 22, false)),
  ]
  const signed = [
    ...signature.signedBy.map((each) => centred(each, { size: 28, isBold: true })),
    // Room for the hand and the seal.
    centred(signature.name, { size: 28, isBold: true, before: 1400 }),
  ]
  return [
    new Paragraph({ style: 'Small', keepNext: true }),
    twoColumns([half, width - half], [[recipients, signed]]),
    new Paragraph({
      spacing: { before: 360 },
      children: [runOf({ text: copyOf, size: 16 })],
    }),
  ]
}

function plainLine(text: string, size: number, isTitle: boolean): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.LEFT,
    children: [runOf({ text, size, bold: isTitle, italics: isTitle })],
  })
}
