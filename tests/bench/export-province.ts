import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { promisify } from 'node:util'
import * as v from 'valibot'
import { timedSlack, withinBudget, type Figure } from './figure.ts'

const bench = 'coverage'

/** All hamlets of a filled province as files, each made in a process of its own. */
export async function benchExportProvince(
  database: string,
  unitId: string,
): Promise<Figure[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'thaoso-export-bench-'))
  try {
    const figures: Figure[] = []
    for (const format of ['csv', 'xlsx']) {
      const asked = [database, unitId, format, 'ladder', path.join(folder, format)]
      figures.push(...figuresOf(format, await exported(asked)))
    }
    return figures
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const resultSchema = v.object({
  rows: v.pipe(v.number(), v.minValue(1)),
  bytes: v.pipe(v.number(), v.minValue(1)),
  seconds: v.number(),
  kilobytes: v.number(),
})
type Exported = v.InferOutput<typeof resultSchema>

async function exported(asked: readonly string[]): Promise<Exported> {
  const { stdout } = await promisify(execFile)(process.execPath, [
    ...['--import', 'tsx', 'tests/bench/export-run.ts', ...asked],
  ])
  return v.parse(resultSchema, JSON.parse(stdout))
}

function figuresOf(format: string, { rows, bytes, seconds, kilobytes }: Exported) {
  const name = format.toUpperCase()
  const size = `${rows} hamlets, ${Math.round(bytes / 1_000)} KB`
  const time = { bench, unit: 's', ours: seconds }
  const memory = { bench, unit: 'MB', ours: kilobytes / 1_024 }
  return [
    withinBudget(
      { ...time, what: `export of a province, ${name} (${size})` },
      30,
      timedSlack,
    ),
    withinBudget({ ...memory, what: '  most memory of its process' }, 300, timedSlack),
  ]
}
