import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { listFile } from '#app/features/coverage/export/lists/list-file.server.ts'
import { pastedFrom } from '#app/features/coverage/lists/rows-of.server.ts'
import type { Sheet, SheetCell } from '#app/features/coverage/workbook/workbook.ts'
import { loadTexts } from '#app/platform/load-texts.server.ts'
import { openOffice } from '#tests/support/office.ts'
import { givenNumbers, givenRates, givenTargets } from '#tests/support/stated-lists.ts'

const { vi } = loadTexts(path.join(process.cwd(), 'content', 'texts'))
const office = openOffice()
afterAll(() => office.close())

/** A cell as Excel shows it, and saves it as text, where Windows is Vietnamese. */
function shownInVietnam(cell: SheetCell, kind: string | undefined): string {
  if (cell === null) return ''
  if (kind === 'day') return String(cell).split('-').reverse().join('/')
  return typeof cell === 'number' ? cell.toLocaleString('vi-VN') : cell
}

function savedAsText({ columns, rows }: Sheet, separator: string): string {
  const quoted = (cell: string) =>
    /[";,\t]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
  const lines = [
    columns.map(({ title }) => title),
    ...rows.map((row) => row.map((cell, at) => shownInVietnam(cell, columns[at]?.kind))),
  ]
  return lines.map((line) => `${line.map(quoted).join(separator)}\r\n`).join('')
}

const ways: [
  way: string,
  name: string,
  save: (sheet: Sheet) => Promise<Buffer> | Buffer,
][] = [
  [
    'XLSX saved anew by LibreOffice',
    'a.xlsx',
    async (sheet) => office.savedAnew('a.xlsx', await listFile(sheet, 'xlsx')),
  ],
  [
    '"CSV UTF-8" of Excel in Vietnam',
    'a.csv',
    (sheet) => Buffer.from(`\uFEFF${savedAsText(sheet, ';')}`),
  ],
  [
    '"Unicode Text" of Excel',
    'a.txt',
    (sheet) => Buffer.from(`\uFEFF${savedAsText(sheet, '\t')}`, 'utf16le'),
  ],
]

describe.each([
  ['how many live there', givenNumbers, 'counts'],
  ['targets', givenTargets, 'targets'],
  ['official rates', givenRates, 'forms'],
] as const)('of %s', (_thing, given, changes) => {
  test.each(ways)(
    '%s is read back without a change',
    async (_way, name, save) => {
      const { sheet, read } = await given(vi.t)
      const file = { name, bytes: await save(sheet) }
      const unchanged = { [changes]: [], unread: [], same: 2 }

      expect(await read(file)).toEqual(unchanged)
      expect(await read({ text: (await pastedFrom(file)) ?? '' })).toEqual(unchanged)
    },
    60_000,
  )
})
