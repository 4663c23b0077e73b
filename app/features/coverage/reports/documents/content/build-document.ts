import { writtenMoment } from '#app/platform/written-time.ts'
import { annexesOf } from './annexes.ts'
import { closingParts } from './closing-parts.ts'
import { leadingPart } from './leading-part.ts'
import { committeeOf, dayOf, letterheadOf, numberOf, signatureOf } from './letterhead.ts'
import type { Block, DocumentSource, PaperBody, ReportDocument } from './report-document.ts'
import { resultsPart } from './results-part.ts'
import { sourceTable } from './source-notes.ts'
import { summaryTable } from './summary-table.ts'
import { takeNotes } from './take-notes.ts'
import { runningOn, spanOf } from './until.ts'
import { inPeriod } from './words.ts'
import { italic } from './written.ts'

/**
 * The quarterly report (DOMAIN 3.5). It is Vietnamese and of a form set by decree, so its words
 * stand here and not among the texts of pages, which come in two languages.
 */
export function documentOf(source: DocumentSource): ReportDocument {
  const isDraft = source.hash === undefined
  // Nobody has submitted a draft, whenever it was put together.
  const body: PaperBody = isDraft
    ? { ...source.body, submittedAt: '', today: runningOn(source.body) }
    : { ...source.body, today: undefined }
  const notes = takeNotes()
  return {
    letterhead: letterheadOf(body, isDraft),
    draftMark: isDraft ? 'DỰ THẢO' : undefined,
    title: 'BÁO CÁO',
    subject:
      'Kết quả hoạt động của Tổ công nghệ số cộng đồng và phổ cập kỹ năng số ' +
      `cho người dân ${inPeriod(body.period.key)} (${spanOf(body)})`,
    blocks: [
      ...correction(body.version, body.correction),
      ...leadingPart(body),
      ...resultsPart(body, notes),
      ...closingParts(body),
    ],
    notes: notes.texts,
    notesTitle: 'Chú thích',
    signature: signatureOf(body),
    annexes: annexesOf(body),
    belongsTo: `(Kèm theo Báo cáo số ${numberOf(body)} ${dayOf(body, isDraft)} của ${committeeOf(body)})`,
    copyOf: copyOf(source),
    summary: summaryTable(body),
    sources: sourceTable(body.figures.sources),
  }
}

function correction(version: number, reason: string): Block[] {
  if (version < 2) return []
  const words = `Báo cáo này là bản lần ${version}, thay cho bản lần ${version - 1}. Lý do: ${reason || 'sửa lại theo yêu cầu'}`
  return [{ kind: 'paragraph', runs: [italic(words.replace(/\.*$/, '.'))] }]
}

/** By these anybody can ask whether the paper says what was sent. */
function copyOf({ body, hash, isChanged = false }: DocumentSource): string {
  if (hash === undefined) {
    return `Bản dự thảo lần ${body.version}, chưa gửi: số liệu còn có thể thay đổi.`
  }
  const when = writtenMoment(body.submittedAt, 'vi')
  const copy = `Bản điện tử lần ${body.version}, do ${body.submittedBy} gửi ${when}. SHA-256: ${hash}`
  return isChanged ? `${copy} – CẢNH BÁO: dữ liệu đang lưu không khớp mã này.` : copy
}
