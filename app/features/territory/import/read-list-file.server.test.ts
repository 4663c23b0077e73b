import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { listRows } from '#tests/support/communes.ts'
import { workbookOf } from '#tests/support/xlsx.ts'
import { describeListProblem } from './list-problem.ts'
import { readListFile } from './read-list-file.server.ts'
import { readList } from './read-list.ts'

function givenFile(name: string, content: string | Buffer): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'thaoso-list-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const file = path.join(folder, name)
  writeFileSync(file, content)
  return file
}

const rows = listRows()
const csv = (delimiter: string) =>
  rows.map((cells) => cells.map((cell) => `"${cell}"`).join(delimiter)).join('\r\n') +
  '\r\n'

test.each<[string, string, string | Buffer]>([
  ['commas', 'a.csv', csv(',')],
  ['semicolons, as Excel in Vietnam writes them', 'a.csv', csv(';')],
  ['tabs', 'a.csv', csv('\t')],
  ['a mark at its head', 'a.CSV', `\uFEFF${csv(';')}`],
  ['UTF-16', 'a.txt', Buffer.from(`\uFEFF${csv('\t')}`, 'utf16le')],
  ['marks beside their letters', 'a.csv', csv(',').normalize('NFD')],
  ['cells of Excel', 'a.xlsx', workbookOf(rows)],
])('a list with %s is read', async (_case, name, content) => {
  const list = readList(await readListFile(givenFile(name, content)))

  expect(list).toEqual(readList(rows))
  expect(list).toMatchObject({ ok: true })
})

test('codes that Excel took for numbers are refused row by row', async () => {
  const numbers = rows.map(([code = '', ...rest], row) => [
    row === 0 ? code : Number(code),
    ...rest,
  ])

  const list = readList(await readListFile(givenFile('a.xlsx', workbookOf(numbers))))

  const said = list.ok ? [] : list.failure.problems.map(describeListProblem)
  expect(said).toHaveLength(10)
  expect(said[0]).toContain('row 2, Mã: 2788 is a number, and numbers lose')
  expect(said[0]).toContain('write 02788 as text')
})

test.each<[string, string, string | Buffer, string]>([
  ['an old Excel file', 'a.xls', 'x', 'Save it as one of these.'],
  ['no real XLSX', 'a.xlsx', 'x', 'is no XLSX file'],
  ['another encoding', 'a.csv', Buffer.from([0x4d, 0xe3, 0x0a]), 'is not in UTF-8'],
  ['an open quotation mark', 'a.csv', 'Mã,Tên\n"1,2\n', 'Mend the quotation marks'],
])('%s is refused with the mend', async (_case, name, content, words) => {
  await expect(readListFile(givenFile(name, content))).rejects.toThrow(words)
})

test('a path that leads nowhere is said so', async () => {
  await expect(readListFile('/nowhere/a.csv')).rejects.toThrow('Give the path of a file.')
})
