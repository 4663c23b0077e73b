import { expect, test } from 'vitest'
import { givenPassed, givenResidents } from '#tests/support/given-coverage.ts'
import {
  asked,
  givenAble,
  givenRecheck,
  period,
  seenBy,
  staffOf,
} from '#tests/support/given-recheck.ts'
import { drawRecheck } from './draw-recheck.server.ts'
import { learnersOf } from './learners-of.ts'
import { recheckOf } from './recheck-of.server.ts'

test('a sample is drawn out of those who can, is seeded, and comes out the same again', async () => {
  const deps = await givenRecheck()
  const able = await givenAble(deps, 'h-111', 25)
  const [other] = await givenResidents(deps, 'h-112', 1)
  await givenPassed(deps, other?.learnerId ?? '', ['tra-cuu'])
  const official = await staffOf(deps, 'commune-official', 'c-11')

  expect(await drawRecheck(deps, official, asked)).toMatchObject({ ok: true })

  const [draw] = await recheckOf(deps, { unitId: 'c-11', period })
  expect(draw).toMatchObject({ size: 20, outOf: 25, checked: 0, day: '2026-03-01' })
  expect(draw?.seed).toMatch(/^c-11\|2026-Q1\|core\.passed\|[0-9a-f]{16}$/)
  const drawn = await deps.db
    .selectFrom('recheckDraw')
    .select('learners')
    .executeTakeFirstOrThrow()
  expect(able).toEqual(expect.arrayContaining(learnersOf(drawn)))
  expect((await seenBy(deps, official, 'c-11')).draws[0]?.isReproduced).toBe(true)

  await givenAble(deps, 'h-112', 30)
  expect((await seenBy(deps, official, 'c-11')).draws[0]?.isReproduced).toBe(false)
})

test('another is drawn only by who knows that the first stays, and both are told', async () => {
  const deps = await givenRecheck()
  await givenAble(deps, 'h-111', 3)
  const official = await staffOf(deps, 'commune-official', 'c-11')
  await drawRecheck(deps, official, asked)

  const refused = await drawRecheck(deps, official, asked)
  expect(refused).toMatchObject({ ok: false, failure: { code: 'already-drawn' } })
  deps.advance(1)
  const again = { ...asked, isAgain: true, population: 'any.passed' } as const
  expect(await drawRecheck(deps, official, again)).toMatchObject({ ok: true })

  const draws = await recheckOf(deps, { unitId: 'c-11', period })
  expect(draws.map(({ seed }) => seed.split('|')[2])).toEqual(['core.passed', 'any.passed'])
  expect(await recheckOf(deps, { unitId: 'p-1', period })).toHaveLength(2)
  expect(await recheckOf(deps, { unitId: 'p-2', period })).toEqual([])
})

test.each([
  ['a period that is none', { period: '2026-Q9' }, 'no-such-period'],
  ['a period to come', { period: '2027-Q1' }, 'period-to-come'],
  ['a province', { unitId: 'p-1' }, 'not-a-commune'],
  ['a unit that is not', { unitId: 'nowhere' }, 'unit-not-found'],
  ['a commune elsewhere', { unitId: 'c-21' }, 'not-your-unit'],
  ['a commune where nobody can', { unitId: 'c-12' }, 'nobody-passed'],
])('of %s nothing is drawn', async (_case, change, code) => {
  const deps = await givenRecheck()
  await givenAble(deps, 'h-111', 3)
  const official = await staffOf(deps, 'province-official', 'p-1')

  const drawn = await drawRecheck(deps, official, { ...asked, ...change })

  expect(drawn).toMatchObject({ ok: false, failure: { code } })
  expect(await recheckOf(deps, { unitId: 'c-11', period })).toEqual([])
})

test.each([
  ['trainer', 'h-111'],
  ['commune-official', 'c-12'],
  ['national', 'vn'],
  ['operator', 'vn'],
  ['content-editor', 'vn'],
] as const)('a %s of %s draws nothing', async (role, unitId) => {
  const deps = await givenRecheck()
  await givenAble(deps, 'h-111', 3)
  const staff = await staffOf(deps, role, unitId)

  expect(await drawRecheck(deps, staff, asked)).toMatchObject({
    failure: { code: 'not-your-unit' },
  })
})
