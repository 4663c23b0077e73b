import type { ReportBody } from '../../report-body.ts'
import type { Block } from './report-document.ts'
import type { Notes } from './take-notes.ts'
import { onDay, plain } from './written.ts'
import { writtenRate } from '#app/platform/written-number.ts'

/** II.6. Typed off official systems; never mixed with what the platform counts. */
export function officialRates({ figures }: ReportBody, notes: Notes): Block[] {
  return figures.official.map(({ name, permille, source, asOf }) => ({
    kind: 'point',
    runs: [
      plain(`${name}: ${writtenRate(permille, 1000, 'vi')}`),
      notes.note(`Nguồn: ${source}${onDay(asOf)}.`),
      plain('.'),
    ],
  }))
}
