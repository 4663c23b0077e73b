import type { ReportBody } from '../../report-body.ts'
import type { ColumnKind } from '../../../workbook/workbook.ts'

/** A stretch of a paragraph, or the number of a footnote of the document. */
export type Run = { text: string; isBold?: true; isItalic?: true } | { note: number }

/** A number or a share is written as its column says; null is what nobody has stated: "—". */
export type TableCell = string | number | null

export type TableColumn = {
  title: string
  /** In letters; on paper, its part of the width. */
  width: number
  kind: ColumnKind
  /** Which line it is: in the middle of its column, not a number to reckon with. */
  isPlace?: true
}

export type DocumentTable = {
  /** What it is about, for whoever cannot see it, and the name of its sheet. */
  name: string
  columns: readonly TableColumn[]
  rows: readonly (readonly TableCell[])[]
  /** In the workbook, where there is room for more than on paper. */
  allRows?: readonly (readonly TableCell[])[]
  totals?: readonly TableCell[]
}

export type Block =
  | { kind: 'part' | 'chapter'; text: string }
  | { kind: 'paragraph' | 'point' | 'small'; runs: readonly Run[] }
  | { kind: 'table'; table: DocumentTable }

/** A sheet after the signature; wide tables lie across. */
export type Annex = {
  /** `Phụ lục I` (NĐ 30/2020 counts them in Roman numerals). */
  label: string
  title: string
  isLandscape: boolean
  blocks: readonly Block[]
}

/** Above the title, left and right, and below the text: as NĐ 30/2020/NĐ-CP lays them out. */
export type Letterhead = {
  authority: readonly string[]
  number: string
  nation: string
  motto: string
  placeAndDay: string
}

export type Signature = {
  recipientsTitle: string
  recipients: readonly string[]
  signedBy: readonly string[]
  name: string
}

/** The report as a document; DOCX, XLSX and the page to print are all written from this. */
export type ReportDocument = {
  letterhead: Letterhead
  /** `DỰ THẢO` where the report has not been submitted. */
  draftMark: string | undefined
  title: string
  subject: string
  blocks: readonly Block[]
  /** The texts of the footnotes; a run names its place, from 1. */
  notes: readonly string[]
  notesTitle: string
  signature: Signature
  annexes: readonly Annex[]
  /** `Kèm theo Báo cáo số …`: below the title of each annex. */
  belongsTo: string
  /** Which electronic record this is a copy of. */
  copyOf: string
  /** Only in the workbook: each figure on a line, and where what is divided by comes from. */
  summary: DocumentTable
  sources: DocumentTable
}

/** A report as a document tells it. */
export type PaperBody = ReportBody & {
  /** The day of the numbers, where the period still runs. */
  today: string | undefined
}

/** What a document is made from. Without a hash it is a draft, submitted by nobody yet. */
export type DocumentSource = {
  body: ReportBody
  hash: string | undefined
  /** What is stored no longer has the hash that is in the log. */
  isChanged?: boolean
}
