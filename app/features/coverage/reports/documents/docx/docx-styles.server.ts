import { AlignmentType, LineRuleType, type IStylesOptions } from 'docx'

const font = 'Times New Roman'

/** Letters of 14 points, the first line moved in by a centimetre, both edges straight (NĐ 30/2020). */
export const docxStyles: IStylesOptions = {
  default: {
    document: { run: { font, size: 28, language: { value: 'vi-VN' } } },
    heading1: {
      run: { font, size: 28, bold: true, color: '000000' },
      paragraph: {
        spacing: { before: 200, after: 80 },
        keepNext: true,
        indent: { firstLine: 567 },
      },
    },
    heading2: {
      run: { font, size: 28, bold: true, color: '000000' },
      paragraph: {
        spacing: { before: 120, after: 60 },
        keepNext: true,
        indent: { firstLine: 567 },
      },
    },
    footnoteText: {
      run: { font, size: 20 },
      paragraph: { spacing: { after: 20 } },
    },
  },
  paragraphStyles: [
    {
      id: 'Text',
      name: 'Text',
      paragraph: {
        alignment: AlignmentType.JUSTIFIED,
        indent: { firstLine: 567 },
        spacing: { before: 60, after: 60, line: 276, lineRule: LineRuleType.AUTO },
      },
    },
    {
      id: 'Small',
      name: 'Small',
      run: { size: 22, italics: true },
      paragraph: { spacing: { before: 40, after: 0 } },
    },
  ],
}
