import readWorkbook from 'read-excel-file/node'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { namedUnitsOn } from '#app/composition.server.ts'
import { csvRows } from '#tests/support/csv-rows.ts'
import { givenDeps } from '#tests/support/people.ts'
import { nobody } from '../cells/counts.ts'
import type { CellIndicator } from '../cells/indicator.ts'
import { createKept } from '../read/kept.server.ts'
import { keyIn } from './columns.ts'
import type { ExportFormat } from './export-form.ts'
import type { ExportQuestion } from './export-question.ts'
import { notesSheet, type ExportWords } from './notes-sheet.ts'
import { writeExport } from './write-export.server.ts'
import { writtenWords } from './written-words.ts'

const words: ExportWords = {
  t: (key) => (key === 'exports:hidden' ? 'ẩn' : key.replace(/\W/g, ' ')),
  dayOf: (each) => each,
  nameOf: (indicator) => `Việc, "${indicator}"`,
}
const indicator: CellIndicator = 'core.passed'
const notes = notesSheet(
  {
    ...{ unit: { id: 'c', name: 'Xã', level: 'commune' }, maySeeSmall: true },
    ...{ today: '2026-11-23', question: questionAbout('2026-11-22') },
  },
  words,
)
type Hamlet = { name: string; able: number }

const countsOf = (able: number, others: number) =>
  new Map<CellIndicator, typeof nobody>([
    [indicator, { ...nobody, everyone: able, ageless: able }],
    ['listed', { ...nobody, everyone: able + others }],
  ])

function questionAbout(day: string): ExportQuestion {
  return { unitId: 'c', day, mapDay: day, indicators: [indicator], level: 'hamlet' }
}

async function fileOf(
  format: ExportFormat,
  hamlets: readonly Hamlet[],
  maySeeSmall = true,
) {
  const commune = { id: 'c', name: 'Xã', level: 'commune' as const }
  const day = '2026-11-22'
  const answer = {
    total: countsOf(
      hamlets.reduce((sum, { able }) => sum + able, 0),
      hamlets.length,
    ),
    below: hamlets.map(({ name, able }, at) => ({
      unit: { id: `h${at}`, name, level: 'hamlet' },
      others: [],
      counts: countsOf(able, 1),
    })),
  }
  const question = questionAbout(day)
  const pieces: Buffer[] = []
  const walk = { way: [commune], maySeeSmall, question }
  // What is read of the cells is given.
  const kept = { ...createKept(), coverage: () => Promise.resolve(answer) }
  await writeExport(
    { ...(await givenDeps()), unitsOn: namedUnitsOn, kept },
    {
      walk,
      format,
      words: writtenWords(question, words),
      head: { day },
      period: '202611',
      notes,
    },
    { write: (piece) => Promise.resolve(void pieces.push(Buffer.from(piece))) },
  )
  return Buffer.concat(pieces)
}

/** Of every row the name and how many can, by the keys in the titles. */
function numbersIn(rows: readonly (readonly unknown[])[]): unknown[][] {
  const [titles = [], ...others] = rows
  const at = (key: string) => titles.findIndex((title) => keyIn(String(title)) === key)
  return others.map((row) => [row[at('name')], row[at(`${indicator} everyone`)]])
}

const name = fc.constantFrom('Thôn 1', '=1+1', '-2', '@b', '+c', 'a, "b"', 'Bản\nhai', "'d")
const someHamlets = fc.array(fc.record({ name, able: fc.nat(2_000) }), {
  minLength: 1,
  maxLength: 6,
})

test('our own CSV, read again, has the same names and numbers', async () => {
  await fc.assert(
    fc.asyncProperty(someHamlets, async (hamlets) => {
      const file = (await fileOf('csv', hamlets)).toString()

      expect(file.startsWith('\uFEFF')).toBe(true)
      expect(file).not.toMatch(/(^|,)"?[=@+]/m)
      const expected = hamlets.map((each) => [each.name, String(each.able)])
      expect(numbersIn(csvRows(file))).toEqual(expected)
    }),
    { numRuns: 10 },
  )
})

test('so has our own workbook, with numbers as numbers', async () => {
  const hamlets = [
    { name: '=1+1', able: 0 },
    { name: 'Thôn 2', able: 1234 },
  ]

  const [sheet, behind] = await readWorkbook(await fileOf('xlsx', hamlets))

  expect(numbersIn(sheet?.data ?? [])).toEqual([
    ['=1+1', 0],
    ['Thôn 2', 1234],
  ])
  expect(behind?.data).toHaveLength(notes.rows.length + 1)
})

test('what is hidden on the screen is hidden in every file', async () => {
  const hamlets = [
    { name: 'Thôn 1', able: 4 },
    { name: 'Thôn 2', able: 40 },
    { name: 'Thôn 3', able: 90 },
  ]
  const csv = (await fileOf('csv', hamlets, false)).toString()
  expect(numbersIn(csvRows(csv)).map(([, number]) => number)).toEqual(['ẩn', 'ẩn', '90'])

  const values = (await fileOf('dhis2', hamlets, false)).toString()
  const { dataValues } = JSON.parse(values) as { dataValues: { value: string }[] }
  expect(dataValues.filter(({ value }) => value !== '0').map(({ value }) => value)).toEqual(
    ['90', '90'],
  )
  expect((await fileOf('json', hamlets, false)).toString()).not.toContain('"everyone":4')
})
