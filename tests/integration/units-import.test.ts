import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { expect, onTestFinished, test } from 'vitest'
import { migrateToLatest, openDatabase } from '#db/connection.server.ts'
import { unitsOn } from '#app/features/territory/territory.server.ts'
import { laterRows, listRows } from '#tests/support/communes.ts'

const published = '../shared/data/communes.csv'
const conversion = '../shared/data/commune_conversion_2025.csv'

/** A folder with a database in it, for the command to work on. */
function givenPlace() {
  const folder = mkdtempSync(path.join(tmpdir(), 'thaoso-import-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const databasePath = path.join(folder, 'units.sqlite')

  const importing = (...words: string[]) => running('units-import', words)
  const changing = (...words: string[]) => running('units-change', words)
  const merging = (...words: string[]) => running('units-merge', words)

  async function running(command: string, words: readonly string[]) {
    const child = spawn(
      process.execPath,
      ['--import', 'tsx', `scripts/${command}.ts`, ...words],
      { env: { ...process.env, DATABASE_URL: databasePath, NODE_ENV: 'test' } },
    )
    let said = ''
    child.stdout.on('data', (part: Buffer) => (said += part.toString()))
    child.stderr.on('data', (part: Buffer) => (said += part.toString()))
    await once(child, 'close')
    return { exitCode: child.exitCode, said }
  }

  function givenList(name: string, rows: readonly string[][]): string {
    const file = path.join(folder, name)
    writeFileSync(file, `\uFEFF${rows.map((cells) => cells.join(';')).join('\r\n')}\r\n`)
    return file
  }

  async function communesOn(day: string): Promise<number> {
    const { db, close } = openDatabase(databasePath)
    await migrateToLatest(db)
    const found = await unitsOn(db, day).idsWithin('vn', 'commune')
    await close()
    return found.length
  }

  async function labelOn(day: string, unitId: string): Promise<string> {
    const { db, close } = openDatabase(databasePath)
    const label = await unitsOn(db, day).labelOf(unitId)
    await close()
    return label
  }

  return { importing, changing, merging, givenList, communesOn, labelOn }
}

test('a list is tried, brought in, brought in again, and followed by a later one', async () => {
  const { importing, givenList, communesOn } = givenPlace()
  const [first, second] = [givenList('a.csv', listRows()), givenList('b.csv', laterRows())]

  const tried = await importing(first, '--dry-run')
  expect(tried).toMatchObject({ exitCode: 0 })
  expect(tried.said).toContain('a.csv, not imported (dry run), from 2025-07-01: 10 founded')
  expect(await communesOn('2026-11-01')).toBe(0)

  expect((await importing(first)).said).toContain(
    '10 of 10\na.csv, from 2025-07-01: 10 founded',
  )
  expect(await communesOn('2026-11-01')).toBe(10)

  expect((await importing(first)).said).toContain(
    '0 founded, 0 changed, 0 closed, 10 unchanged',
  )

  const undated = await importing(second)
  expect(undated.exitCode).toBe(1)
  expect(undated.said).toContain('say with --from since which day')

  const later = await importing(second, '--from', '2026-04-30', '--complete')
  expect(later.said).toContain('0 founded, 1 changed, 0 closed, 9 unchanged')
  expect(later.said).toContain('~ 26368 Xã Long Thành → Phường Long Thành')
}, 120_000)

test('a list with a mistake says row, column and mend, and nothing is brought in', async () => {
  const { importing, givenList, communesOn } = givenPlace()
  const rows = listRows({ '16738': ['16738', 'Xã Quế Phong', 'Xã', '39'] })

  const refused = await importing(givenList('a.csv', rows))

  expect(refused.exitCode).toBe(1)
  expect(refused.said).toContain('Nothing was imported. Mistakes: 1')
  expect(refused.said).toContain('row 7, Mã TP: there is no province 39 on that day; write')
  expect(await communesOn('2026-11-01')).toBe(0)
}, 120_000)

test.each([
  ['no file', [], 'Usage:'],
  ['two files', ['a.csv', '--old-names', 'b.csv'], 'Usage:'],
  ['no day', ['a.csv', '--from', '1/7/2025'], 'Write it as 2025-07-01'],
])(
  'with %s it says what to give',
  async (_case, words, said) => {
    const { importing } = givenPlace()

    const answer = await importing(...words)

    expect(answer.exitCode).toBe(1)
    expect(answer.said).toContain(said)
  },
  120_000,
)

test.runIf(existsSync(published))(
  `all 3,321 communes of ${published} come in, once (not tried where that is absent)`,
  async () => {
    const { importing, communesOn } = givenPlace()

    expect((await importing(published)).said).toContain('3,321 founded, 0 changed')
    expect((await importing(published, '--complete')).said).toContain(
      '0 founded, 0 changed, 0 closed, 3,321 unchanged',
    )
    expect(await communesOn('2026-11-01')).toBe(3321)

    const named = await importing('--old-names', conversion)
    expect(named.said).toContain('until 2025-07-01: 3,344 units named, 0 unchanged.')
    expect(named.said).toContain('row 8884, Phường 4: Tỉnh Tiền Giang went to another')
    expect((await importing('--old-names', conversion)).said).toContain('3,344 unchanged')
  },
  120_000,
)

test('communes are merged by their codes, with a resolution', async () => {
  const { importing, merging, givenList, communesOn } = givenPlace()
  await importing(givenList('a.csv', listRows()))
  const into = ['--into', '16681', '--on', '2026-04-30']

  expect(await merging('16738', ...into)).toMatchObject({ exitCode: 1 })
  const unknown = await merging('99999', ...into, '--source', 'NQ 237')
  expect(unknown.said).toContain('There is no commune with one of these codes.')
  expect(await merging('16738', ...into, '--source', 'NQ 237')).toEqual({
    exitCode: 0,
    said: '16738 belong to 16681 from 2026-04-30 on, with 0 hamlets.\n',
  })

  expect(await communesOn('2026-04-29')).toBe(10)
  expect(await communesOn('2026-04-30')).toBe(9)
}, 60_000)

test('a commune is a phường under its code from a day on, with a resolution', async () => {
  const { importing, changing, givenList, labelOn } = givenPlace()
  await importing(givenList('a.csv', listRows()))
  const on = ['--on', '2026-04-30', '--source', 'NQ 237']

  const loose = await changing('26368', 'Phường', 'Long', ...on)
  expect(loose).toMatchObject({ exitCode: 1 })
  expect(loose.said).toContain('quotes: "Phường Long"')
  expect((await changing('26368', 'Long Thành', ...on)).said).toContain(
    'must begin with Xã',
  )
  expect((await changing('99999', 'Phường A', ...on)).said).toContain('There is no commune')
  expect(await changing('26368', 'Phường Long Thành', ...on)).toEqual({
    exitCode: 0,
    said: '26368 is Phường Long Thành from 2026-04-30 on.\n',
  })

  expect(await labelOn('2026-04-29', '26368')).toBe('Xã Long Thành, Tỉnh Đồng Nai')
  expect(await labelOn('2026-04-30', '26368')).toContain('Phường Long Thành, ')
}, 60_000)
