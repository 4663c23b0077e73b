import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { standingOf, type Figure, type Wanted } from './figure.ts'

const file = 'tests/results/bench.json'

export function printTable(figures: readonly Figure[]): void {
  const rows = [
    ['', 'what', 'ours', 'yardstick', 'ratio', 'wanted', 'ok'],
    ...figures.map((figure) => [
      figure.bench,
      figure.what,
      withUnit(figure.ours, figure.unit),
      figure.yardstick === undefined ? '' : withUnit(figure.yardstick, figure.unit),
      figure.ratio === undefined ? '' : percent(figure.ratio),
      figure.wanted ? goal(figure.wanted) : '',
      standingOf(figure),
    ]),
  ]
  const widths = rows[0]?.map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  )
  for (const row of rows) {
    const cells = row.map((cell, column) => {
      const width = widths?.[column] ?? 0
      return column >= 2 && column <= 5 ? cell.padStart(width) : cell.padEnd(width)
    })
    console.info(cells.join('  ').trimEnd())
  }
}

/** Keeps the figures with the machine they are of, for the README and for comparing runs. */
export function writeReport(figures: readonly Figure[]): void {
  mkdirSync(path.dirname(file), { recursive: true })
  const report = {
    measuredAt: new Date().toISOString(),
    node: process.version,
    processor: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`,
    figures: figures.map((figure) => ({ ...figure, standing: standingOf(figure) })),
  }
  writeFileSync(file, `${JSON.stringify(report, undefined, 2)}\n`)
  console.info(`\nWritten to ${file}.`)
}

function withUnit(value: number, unit: string): string {
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2
  return `${value.toLocaleString('en', { maximumFractionDigits: digits })} ${unit}`
}

function percent(ratio: number): string {
  return ratio >= 20 ? `${ratio.toFixed(0)} ×` : `${(ratio * 100).toFixed(0)} %`
}

function goal(wanted: Wanted): string {
  return 'atLeast' in wanted
    ? `≥ ${percent(wanted.atLeast)}`
    : `≤ ${percent(wanted.atMost)}`
}
