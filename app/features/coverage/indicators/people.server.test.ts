import { expect, test } from 'vitest'
import { givenOpenClass, givenPresent } from '#tests/support/classes.ts'
import { attemptFinished } from '#tests/support/events.ts'
import { unitEvent } from '#tests/support/territory.ts'
import {
  givenCoverage,
  givenPassed,
  givenResidents,
  tell,
} from '#tests/support/given-coverage.ts'
import { householdOne } from './household-one.server.ts'
import { realUse30d } from './real-use.server.ts'
import { scamSafe } from './scam-safe.server.ts'

const five = ['tra-cuu', 'mua-hang', 'chuyen-tien', 'lua-dao', 'dien-thoai']
const year = { from: '2026-01-01', to: '2026-12-31' }

test('a house counts once one of its adults can do something of all five contents', async () => {
  const deps = await givenCoverage()
  const [one, two] = await givenResidents(deps, 'h-111', 2, { household: 'Nhà 5' })
  const [again] = await givenResidents(deps, 'h-111', 1, { household: 'NHÀ 5' })
  const [other] = await givenResidents(deps, 'h-112', 1, { household: 'nhà 5' })
  const [child] = await givenResidents(deps, 'h-111', 1, {
    ...{ household: 'Nhà 6', birthYear: 2014, hasGuardianAgreed: true },
  })
  const [homeless] = await givenResidents(deps, 'h-111', 1)
  for (const each of [one, again, other, child, homeless]) {
    await givenPassed(deps, each?.learnerId ?? '', five)
  }
  await givenPassed(deps, two?.learnerId ?? '', five.slice(1))
  const payload = { asOf: '2026-01-01', adults: 90, households: 40, source: 'Công an xã' }
  await deps.record.append(deps, [
    unitEvent('c-11', { type: 'population-stated', payload }),
  ])

  const of = (unitId: string) => householdOne(deps, { unitId, ...year })
  expect(await of('h-111')).toMatchObject({ able: 1, outOf: null })
  expect(await of('c-11')).toMatchObject({ able: 2, outOf: 40 })
  expect(await of('p-1')).toMatchObject({ able: 2 })
})

test('of those asked again, alone is out of the answered, and who said nothing is told', async () => {
  const deps = await givenCoverage()
  const people = await givenResidents(deps, 'h-111', 4)
  const ids = people.map(({ learnerId }) => learnerId)
  const { id } = await givenOpenClass(deps, { hamletId: 'h-111' })
  for (const learner of ids) await givenPresent(deps, id, { learner })
  deps.advance(32 * 24 * 60)
  for (const [place, answer] of ['alone', 'with-help', 'alone'].entries()) {
    const payload = { skill: 'tra-cuu', answer, hurt: null, manner: 'call' }
    await tell(deps, ids[place] ?? '', { type: 'followed-up', payload })
  }

  const spring = { unitId: 'c-11', from: '2026-03-31', to: '2026-04-30' }
  const asked = { able: 2, outOf: 3, notAnswered: 1 }
  const counted = await realUse30d(deps, spring)
  expect(counted).toMatchObject(asked)
  expect([...counted.byUnit]).toEqual([['h-111', asked]])
  const may = { unitId: 'c-11', from: '2026-05-02', to: '2026-05-31' }
  expect(await realUse30d(deps, may)).toMatchObject({ able: 0, outOf: 0, notAnswered: 0 })
  expect(await realUse30d(deps, { ...spring, unitId: 'c-12' })).toMatchObject({ outOf: 0 })
  // Whoever's thirty days are not up yet is not late with an answer.
  const tooSoon = { unitId: 'c-11', from: '2026-03-01', to: '2026-03-30' }
  expect(await realUse30d(deps, tooSoon)).toMatchObject({ notAnswered: 0 })
})

test('safe from scams is who passed a check of it out of who took one', async () => {
  const deps = await givenCoverage()
  const [one, two, three] = await givenResidents(deps, 'h-111', 3)
  await givenPassed(deps, one?.learnerId ?? '', ['lua-dao'])
  const skill = 'lua-dao'
  await deps.record.append(deps, [
    attemptFinished(two?.learnerId ?? '', { skill, outcome: 'unsafe' }),
    attemptFinished(three?.learnerId ?? '', { skill, outcome: 'finished', mode: 'guided' }),
  ])

  const safe = { able: 1, outOf: 2 }
  expect(await scamSafe(deps, { unitId: 'c-11', ...year })).toMatchObject(safe)
})
