import type { ExaminedScenario } from '#app/features/sandbox/library/load-scenarios.server.ts'

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
  return aligned([heads, ...rows, last])
}

/** Words to the left, numbers to the right. */
function aligned(rows: readonly string[][]): string {
  const widths = heads.map((_head, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  )
  return rows
    .map((row) =>
      row
        .map((cell, column) => {
          const width = widths[column] ?? 0
          return column < 2 ? cell.padEnd(width) : cell.padStart(width)
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
