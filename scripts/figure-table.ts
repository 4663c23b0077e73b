import type { ExaminedScenario } from '#app/features/sandbox/library/load-scenarios.server.ts'
import { alignColumns } from './align-columns.ts'

const heads = ['scenario', 'mode', 'states', 'edges', 'shortest', 'mistakes', 'seconds']

/** What the doctor walked through, as a table for a terminal: a row for each mode, and the sum. */
export function figureTable(examined: readonly ExaminedScenario[]): string {
  const rows = examined.flatMap(({ slug, figures, seconds }) =>
    Object.entries(figures ?? {}).map(([mode, each], index) => [
      index === 0 ? slug : '',
      mode,
      ...[each.states, each.edges, each.shortest, each.mistakes].map(String),
      index === 0 ? seconds.toFixed(1) : '',
    ]),
  )
  const all = examined.flatMap(({ figures }) => Object.values(figures ?? {}))
  const sum = (read: (each: (typeof all)[number]) => number) =>
    String(all.reduce((total, each) => total + read(each), 0))
  const seconds = examined.reduce((total, each) => total + each.seconds, 0)
  const last = [
    'all',
    '',
    sum(({ states }) => states),
    sum(({ edges }) => edges),
    '',
    sum(({ mistakes }) => mistakes),
    seconds.toFixed(1),
  ]
  return alignColumns([heads, ...rows, last], 2)
}
