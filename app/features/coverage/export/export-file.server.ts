import { searchKeyOf } from '#app/features/territory/territory.ts'
import { headOf, orgUnitOf } from '../api/data-values.server.ts'
import { periodOf } from '../api/dhis-period.ts'
import type { ExportFormat } from './export-form.ts'
import { notesSheet, type ExportWords } from './notes-sheet.ts'
import type { OpenedExport } from './open-export.server.ts'
import type { ExportJobInput } from './write-export.server.ts'
import { writtenWords } from './written-words.ts'

/** What a file of an opened export is made of. */
export function exportInput(opened: OpenedExport, words: ExportWords): ExportJobInput {
  const { choice, walk, unit, code, shown } = opened
  const { day, mapDay, level, indicators } = walk.question
  const period = periodOf(day)
  const orgUnit = orgUnitOf({ id: unit.id, code })
  const head =
    choice.format === 'dhis2'
      ? headOf({ period, orgUnit, day, today: shown.today })
      : { unit: { id: unit.id, name: unit.name }, day, mapDay, level, indicators }
  const { maySeeSmall, question } = walk
  const about = { unit, question, maySeeSmall, today: shown.today }
  const notes = notesSheet(about, words)
  const written = writtenWords(question, words)
  return { walk, format: choice.format, words: written, head, period, notes }
}

/** What a file is called, without its ending: whose numbers of which day. */
export const fileName = ({ choice, unit }: OpenedExport): string =>
  `thao-so-${searchKeyOf(unit.name).replaceAll(' ', '-')}-${choice.day}`

const types: Record<ExportFormat, string> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
  dhis2: 'application/json; charset=utf-8',
}

/** The headers of a file: kept by nobody, and called by what it is of. */
export function fileHeaders(format: ExportFormat, name: string): Record<string, string> {
  const ending = format === 'dhis2' ? 'dataValueSets.json' : format
  return {
    'content-type': types[format],
    'content-disposition': `attachment; filename="${name}.${ending}"`,
    'cache-control': 'private, no-store',
    'x-robots-tag': 'noindex',
  }
}
