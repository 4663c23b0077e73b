import type { Sheet } from '../../workbook/workbook.ts'
import type { Block, DocumentTable, ReportDocument } from './content/report-document.ts'
import { unstated } from './content/written.ts'

/** The report as a workbook: its tables as sheets, each figure of the text on a line of the first. */
export function sheetsOf(report: ReportDocument): Sheet[] {
  const inAnnexes = report.annexes.flatMap(({ blocks, isLandscape }) =>
    tablesIn(blocks).map((table) => sheetOf(table, isLandscape)),
  )
  return [
    sheetOf(report.summary),
    ...inAnnexes,
    ...tablesIn(report.blocks).map((table) => sheetOf(table)),
    sheetOf(report.sources),
    aboutSheet(report),
  ]
}

const tablesIn = (blocks: readonly Block[]): DocumentTable[] =>
  blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : []))

function sheetOf(
  { name, columns, rows, allRows = rows, totals }: DocumentTable,
  isLandscape = false,
): Sheet {
  const sheet = { name, columns, isLandscape, rows: allRows.map(stated) }
  return totals ? { ...sheet, totals: stated(totals) } : sheet
}

/** What nobody has stated is a dash here too: an empty cell would be read as forgotten. */
const stated = (cells: DocumentTable['rows'][number]) =>
  cells.map((cell) => cell ?? unstated)

/** What report this is of, so that a workbook that is passed on says it by itself. */
function aboutSheet(report: ReportDocument): Sheet {
  const { letterhead, title, subject, draftMark, copyOf } = report
  const lines = [letterhead.authority.join(' '), letterhead.number, `${title}: ${subject}`]
  return {
    name: 'Về báo cáo này',
    columns: [{ title: 'Về báo cáo này', width: 84, kind: 'text' }],
    rows: [...(draftMark ? [draftMark] : []), ...lines, copyOf].map((line) => [line]),
  }
}
