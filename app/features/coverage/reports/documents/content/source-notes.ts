import type { ReportSource } from '../../report-body.ts'
import type { DocumentTable } from './report-document.ts'
import { onDay } from './written.ts'

/** A line for each source and day, with all that it was used for. */
export function sourceLines(sources: readonly ReportSource[]): string[] {
  const used = new Map<string, string[]>()
  for (const { what, source, asOf } of sources) {
    const from = `${source}${onDay(asOf)}`
    used.set(from, [...(used.get(from) ?? []), what])
  }
  return [...used].map(([from, what]) => `Nguồn: ${from} (${what.join('; ')}).`)
}

export function sourceTable(sources: readonly ReportSource[]): DocumentTable {
  return {
    name: 'Nguồn số liệu',
    columns: [
      { title: 'Số liệu', width: 44, kind: 'text' },
      { title: 'Nguồn', width: 44, kind: 'text' },
      { title: 'Ngày của số liệu', width: 14, kind: 'day' },
    ],
    rows: sources.map(({ what, source, asOf }) => [what, source, asOf || null]),
  }
}
