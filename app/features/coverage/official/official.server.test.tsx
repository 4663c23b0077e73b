import path from 'node:path'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Role } from '#app/features/identity/roles/role.ts'
import { loadSkills } from '#app/features/sandbox/skills/load-skills.server.ts'
import { foundSmallCountry } from '#tests/support/found-small-country.ts'
import { givenDeps, type TestDeps } from '#tests/support/people.ts'
import { renderPage } from '#tests/support/render-page.tsx'
import { givenRole, givenStaff } from '#tests/support/staff.ts'
import { createIndicatorCatalogue } from '../catalogue/indicator-catalogue.ts'
import { loadIndicators } from '../catalogue/load-indicators.server.ts'
import { checkOfficial, type OfficialForm } from './check-official.ts'
import { freshRate } from './official-asked.ts'
import { describeOfficial } from './describe-official.server.ts'
import { OfficialPage } from './official-page.tsx'
import { officialRatesOf } from './official-rates-of.server.ts'
import { readPermille } from './read-permille.ts'
import { readOfficialList } from './read-official-list.server.ts'
import { stateOfficialRates } from './state-official-rates.server.ts'
import { takeBackOfficialRate } from './take-back-official-rate.server.ts'

async function given() {
  const content = path.join(process.cwd(), 'content')
  const { book } = await loadIndicators(content, (await loadSkills(content)).frameworks)
  if (!book) throw new Error('There is no catalogue.')
  const deps = { ...(await givenDeps()), indicators: createIndicatorCatalogue(book) }
  await foundSmallCountry(deps)
  return deps
}

async function staffOf(deps: TestDeps, role: Role, unitId: string) {
  const staff = await givenStaff(deps, { loginName: `${role}.${unitId}` })
  await givenRole(deps, staff, { role, unitId })
  return staff
}

const form = (rest: Partial<OfficialForm> = {}): OfficialForm => ({
  ...{ indicator: 'smartphone', asOf: '2026-02-28', rate: '87,5' },
  ...{ numerator: '', denominator: '', source: 'Sở KH&CN', ...rest },
})

test('rates are kept by their day, the newest first; a correction takes the place of its day', async () => {
  const deps = await given()
  const staff = await staffOf(deps, 'commune-official', 'c-11')
  const state = async (given: OfficialForm) => {
    deps.advance(1)
    const stated = await stateOfficialRates(deps, staff, {
      ...{ unitId: 'c-11', forms: [given] },
    })
    expect(stated.ok).toBe(true)
  }
  await state(form())
  await state(form({ asOf: '2025-12-31', rate: '80' }))
  await state(form({ rate: '', numerator: '1.250', denominator: '2.000' }))

  const shown = await describeOfficial(deps, staff, 'c-11')
  if (!shown.ok) throw new Error(shown.failure.code)
  const line = shown.value.lines.find(({ indicator }) => indicator.id === 'smartphone')
  expect(line?.rates.map(({ asOf, permille }) => [asOf, permille])).toEqual([
    ['2026-02-28', 625],
    ['2025-12-31', 800],
  ])
  const asked = freshRate(shown.value)
  const html = renderPage(<OfficialPage official={shown.value} asked={asked} stated={1} />)
  expect(html).toContain('<form method="post" action="#errors"')
  expect(html).toContain('Rút số ngày 28/2/2026')
  expect(html).toContain('62,5\u00a0%')
  expect(html).toContain('1.250 trên 2.000')
  expect(html).toContain('Tên chỉ tiêu chưa đối chiếu với văn bản.')
  const flaws = [
    { indicator: 'smartphone', field: 'rate', flaw: 'rate-unreadable' },
  ] as const
  const wrong = { ...asked, flaws }
  expect(html.indexOf('id="form"')).toBeLessThan(html.indexOf('id="official-list"'))
  expect(html).toMatch(/<details[^>]*><summary>\d+ chỉ tiêu chưa ghi/)
  expect(html).toContain('Đã ghi 1 tỷ lệ.')
  const english = renderPage(
    <OfficialPage official={shown.value} asked={wrong} stated={undefined} />,
    'en',
  )
  expect(english).toContain('href="#rate"')
  expect(english).not.toContain('role="status"')
})

test('a rate taken back holds no more, and can be said again', async () => {
  const deps = await given()
  const staff = await staffOf(deps, 'commune-official', 'c-11')
  await stateOfficialRates(deps, staff, { unitId: 'c-11', forms: [form()] })
  const rates = async () => {
    const shown = await describeOfficial(deps, staff, 'c-11')
    if (!shown.ok) throw new Error(shown.failure.code)
    return shown.value.lines.flatMap((line) => line.rates)
  }
  const press = async (statement = '') => {
    deps.advance(1)
    return takeBackOfficialRate(deps, staff, { unitId: 'c-11', statement })
  }
  const holding = async () => {
    const held = await officialRatesOf(deps.db, { unitId: 'c-11', day: '2026-03-01' })
    return held.get('smartphone')?.map(({ permille }) => permille)
  }
  const first = (await rates())[0]?.id
  expect(await press(first)).toEqual({ ok: true, value: 'withdrawn' })
  expect(await press(first)).toEqual({ ok: true, value: 'withdrawn' })
  expect(await holding()).toEqual([])
  const [withdrawn] = await rates()
  expect(withdrawn).toMatchObject({ permille: 875, isWithdrawn: true })
  expect(await press(withdrawn?.id)).toEqual({ ok: true, value: 'stated-again' })
  expect(await holding()).toEqual([875])
  expect(await press(first)).toEqual({ ok: true, value: 'changed-since' })
})

test.each([
  ['trainer', 'h-111', 'h-111', 'not-your-unit'],
  ['commune-official', 'c-12', 'c-11', 'not-your-unit'],
  ['operator', 'vn', 'c-11', 'not-your-unit'],
  ['national', 'vn', 'gone', 'unit-not-found'],
] as const)('a %s of %s types off nothing for %s', async (role, held, unitId, code) => {
  const deps = await given()
  const staff = await staffOf(deps, role, held)
  expect(await stateOfficialRates(deps, staff, { unitId, forms: [form()] })).toEqual({
    ok: false,
    failure: { code },
  })
  const back = { unitId, statement: 'of-another' }
  expect(await takeBackOfficialRate(deps, staff, back)).toMatchObject({ failure: { code } })
  const list = { unitId, list: { text: 'smartphone; 87,5' } }
  expect(await readOfficialList(deps, staff, list)).toEqual({
    ok: false,
    failure: { code },
  })
  const rows = await deps.db.selectFrom('officialRate').selectAll().execute()
  expect(rows).toEqual([])
})

test('one of ours is never typed off, nor seen by somebody of elsewhere', async () => {
  const deps = await given()
  const staff = await staffOf(deps, 'commune-official', 'c-11')
  const ours = { unitId: 'c-11', forms: [form(), form({ indicator: 'basic-skill' })] }
  expect(await stateOfficialRates(deps, staff, ours)).toMatchObject({
    failure: { flaws: [{ flaw: 'indicator-unknown' }] },
  })
  expect(await describeOfficial(deps, staff, 'c-12')).toMatchObject({
    failure: { code: 'not-your-unit' },
  })
})

test('a rate is read with a comma or a point', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 1000 }),
      fc.constantFrom(',', '.'),
      fc.constantFrom('', '%', ' %'),
      (permille, point, sign) => {
        const typed = `${Math.floor(permille / 10)}${point}${permille % 10}${sign}`
        expect(readPermille(typed)).toBe(permille)
      },
    ),
  )
  const none = ['', '101', '100,1', '12,34', '-1', 'x'].map(readPermille)
  expect(none.every((each) => each === undefined)).toBe(true)
})

test.each<[string, Partial<OfficialForm>, string | undefined]>([
  ['a percentage alone', {}, undefined],
  ['both numbers alone', { rate: '', numerator: '7', denominator: '8' }, undefined],
  ['all three, rounded', { rate: '66,6', numerator: '2', denominator: '3' }, undefined],
  ['all three apart', { rate: '50', numerator: '2', denominator: '3' }, 'rate-differs'],
  ['none of them', { rate: '' }, 'rate-missing'],
  ['half a pair', { numerator: '2' }, 'count-missing'],
  ['nothing below', { rate: '', numerator: '0', denominator: '0' }, 'count-missing'],
  ['more than all', { rate: '', numerator: '3', denominator: '2' }, 'above-all'],
  ['letters', { numerator: '2', denominator: 'x' }, 'count-unreadable'],
  ['a day to come', { asOf: '2026-03-02' }, 'day-ahead'],
  ['no source', { source: ' ' }, 'source-missing'],
  ['an identity number', { source: 'Bà Hoa 001 085 012 345' }, 'identity-number'],
])('%s: %o', (_case, rest, flaw) => {
  const { flaws, rate } = checkOfficial(form(rest), '2026-03-01')
  expect(flaws[0]?.flaw).toBe(flaw)
  if (flaw === undefined) expect(rate).toBeDefined()
})
