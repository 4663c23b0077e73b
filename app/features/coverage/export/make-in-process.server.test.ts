import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeAll, expect, onTestFinished, test } from 'vitest'
import { folds, namedUnitsOn } from '#app/composition.server.ts'
import { createRecord } from '#app/features/record/record.server.ts'
import { migrateToLatest, openDatabase } from '#db/connection.server.ts'
import { besideServer, buildServer } from '#scripts/build-scripts.ts'
import { foundSmallCountry } from '#tests/support/found-small-country.ts'
import { exportFormats, type ExportFormat } from './export-form.ts'
import { makeInProcess } from './make-in-process.server.ts'
import { writeExport, type ExportJobInput } from './write-export.server.ts'
import { writtenWords } from './written-words.ts'

const built = path.resolve('.cache', 'test-make-export')
const script = path.join(built, 'make-export.js')
const now = () => new Date('2026-03-02T05:00:00Z')

// Where our packages are found: a bundle leaves them where npm put them.
beforeAll(() => buildServer(built, besideServer))

async function given() {
  const folder = mkdtempSync(path.join(tmpdir(), 'thaoso-made-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const databaseUrl = path.join(folder, 'site.sqlite')
  const { db, raw, close } = openDatabase(databaseUrl)
  onTestFinished(close)
  await migrateToLatest(db)
  const deps = { db, now, record: createRecord(folds), unitsOn: namedUnitsOn }
  await foundSmallCountry(deps)
  let files = 0
  const place = (signal = new AbortController().signal) => {
    const rows: number[] = []
    const onRows = (count: number) => void rows.push(count)
    files += 1
    return { file: path.join(folder, `export-${files}`), onRows, signal, rows }
  }
  return { deps, raw, folder, databaseUrl, place }
}

function orderOf(format: ExportFormat): ExportJobInput {
  const day = '2026-03-02'
  const question = {
    ...{ unitId: 'vn', day, mapDay: day, level: 'hamlet' as const },
    indicators: ['core.passed', 'listed', 'classes'] as const,
  }
  const t = (key: string) => `Chữ ${key.replace(/\W/g, ' ')}`
  const words = writtenWords(question, { t, nameOf: (each) => `Số ${each}` })
  const way = [{ id: 'vn', name: 'Việt Nam', level: 'nation' as const }]
  const walk = { way, maySeeSmall: false, question }
  const head = { day }
  return {
    ...{ walk, format, words, head, period: '202603' },
    notes: { name: 'Ghi chú', columns: [], rows: [] },
  }
}

test.each(exportFormats)('a %s of another process is the one made here', async (format) => {
  const { deps, databaseUrl, place } = await given()
  const asked = place()
  await makeInProcess({ script, databaseUrl })(orderOf(format), asked)

  const pieces: Buffer[] = []
  const write = (piece: string | Uint8Array) =>
    Promise.resolve(void pieces.push(Buffer.from(piece)))
  await writeExport(deps, orderOf(format), { write })
  // A workbook says when it was made.
  const made = readFileSync(asked.file)
  if (format === 'xlsx') expect(made.length).toBeGreaterThan(3_000)
  else expect(made.toString()).toBe(Buffer.concat(pieces).toString())
  expect(asked.rows.at(-1)).toBe(3)
})

test('whatever kills the other process is told, and nothing here ends with it', async () => {
  const { folder, place, databaseUrl } = await given()

  for (const [other, words] of [
    [{ script, databaseUrl: path.join(folder, 'none.sqlite') }, 'no such table'],
    [{ script: path.join(built, 'gone.js'), databaseUrl }, 'Cannot find module'],
  ] as const) {
    await expect(makeInProcess(other)(orderOf('csv'), place())).rejects.toThrow(words)
  }
  await makeInProcess({ script, databaseUrl })(orderOf('csv'), place())
})

test('whoever wants it no more ends the process', async () => {
  const { place, databaseUrl } = await given()
  const stop = new AbortController()
  const making = makeInProcess({ script, databaseUrl })(orderOf('csv'), place(stop.signal))
  stop.abort()

  await expect(making).rejects.toThrow('aborted')
})

test('a file is read beside whoever is storing something', async () => {
  const { raw, place, databaseUrl } = await given()
  raw.exec('begin immediate')

  await makeInProcess({ script, databaseUrl })(orderOf('csv'), place())
  raw.exec('commit')
})
