import { expect, test } from 'vitest'
import {
  about,
  givenOfficial,
  givenReporters,
  submitNow,
} from '#tests/support/given-reports.ts'
import { documentSource } from './document-source.server.ts'

const asked = { ...about, version: undefined }

test('whoever writes the report has its draft, nobody else', async () => {
  const { deps, commune, province } = await givenReporters()

  const draft = await documentSource(deps, commune, asked)

  expect(draft).toMatchObject({ ok: true, value: { body: { version: 1 } } })
  expect(draft.ok && draft.value.hash).toBeUndefined()
  expect(await documentSource(deps, province, asked)).toMatchObject({
    failure: { code: 'no-report' },
  })
})

test('what was submitted bears its hash, for whoever reads the numbers of the unit', async () => {
  const { deps, commune } = await givenReporters()
  await submitNow(deps, commune)

  for (const [role, unit] of [
    ['commune-official', 'c-11'],
    ['trainer', 'c-11'],
    ['province-official', 'p-1'],
    ['national', 'vn'],
  ] as const) {
    const staff = await givenOfficial(deps, role, unit)
    const found = await documentSource(deps, staff, asked)
    expect(found.ok && found.value.hash, role).toMatch(/^[0-9a-f]{64}$/)
    expect(found.ok && found.value.isChanged, role).toBe(false)
  }
})

test.each([
  ['commune-official', 'c-12'],
  ['province-official', 'p-2'],
  ['trainer', 'h-121'],
] as const)('%s of %s has no file of a report of c-11', async (role, unit) => {
  const { deps, commune } = await givenReporters()
  await submitNow(deps, commune)
  const staff = await givenOfficial(deps, role, unit)

  for (const version of [undefined, 1]) {
    expect(await documentSource(deps, staff, { ...asked, version })).toMatchObject({
      failure: { code: 'not-your-unit' },
    })
  }
})

test('a version that is none is no report', async () => {
  const { deps, commune } = await givenReporters()
  await submitNow(deps, commune)

  expect(await documentSource(deps, commune, { ...asked, version: 7 })).toMatchObject({
    failure: { code: 'no-report' },
  })
})
