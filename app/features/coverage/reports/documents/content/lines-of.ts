import type { ReportBody, ReportSection } from '../../report-body.ts'
import type { Block } from './report-document.ts'
import { italic, plain } from './written.ts'

/** What somebody wrote, line by line, without the dashes they began lines with. */
export function linesOf(text: string | undefined): string[] {
  return (text ?? '')
    .split('\n')
    .map((line) => line.trim().replace(/^[-–—•+*]\s+/, ''))
    .filter((line) => line !== '')
}

/** What was written for a section: a paragraph, or a point for each of several lines. */
export function writtenBlocks({ texts }: ReportBody, section: ReportSection): Block[] {
  const lines = linesOf(texts[section])
  const kind = lines.length === 1 ? 'paragraph' : 'point'
  return lines.map((line) => ({ kind, runs: [plain(line)] }))
}

/** What stands in a chapter; where that is nothing, that there is nothing, or nothing yet. */
export function orNothing({ submittedAt }: ReportBody, blocks: Block[]): Block[] {
  const words = submittedAt === '' ? '(Chưa viết.)' : 'Không có.'
  return blocks.length > 0 ? blocks : [{ kind: 'paragraph', runs: [italic(words)] }]
}
