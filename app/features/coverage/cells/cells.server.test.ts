import { v7 as uuid } from 'uuid'
import { expect, test } from 'vitest'
import {
  givenClass,
  givenOpenClass,
  givenPresent,
  tellOfClass,
} from '#tests/support/classes.ts'
import { attemptFinished } from '#tests/support/events.ts'
import { foundSmallCountry } from '#tests/support/found-small-country.ts'
import { givenDeps, type TestDeps } from '#tests/support/people.ts'
import { givenResident } from '#tests/support/residents.ts'
import { givenRole, givenStaff } from '#tests/support/staff.ts'
import { readCoverage } from '../read/read-coverage.server.ts'
import type { CellIndicator } from './indicator.ts'
import { renewRules } from './renew-rules.server.ts'

const day = '2026-03-01'

async function given() {
  const deps = await givenDeps()
  await foundSmallCountry(deps)
  return deps
}

async function countOf(deps: TestDeps, indicator: CellIndicator, unitId = 'p-1', on = day) {
  const asked = { unitId, day: on, mapDay: on, indicators: [indicator] }
  const { total } = await readCoverage(deps, asked)
  return total.get(indicator)
}

async function pass(deps: TestDeps, learnerId: string, skill = 'tra-cuu-ho-so') {
  const happenedAt = deps.now().toISOString()
  await deps.record.append(deps, [attemptFinished(learnerId, { skill, happenedAt })])
}

test('somebody in two classes counts once; every turn of theirs is a turn', async () => {
  const deps = await given()
  const { learnerId } = await givenResident(deps)
  for (const code of ['111111', '222222']) {
    const { id } = await givenOpenClass(deps, { code })
    await givenPresent(deps, id, { learner: learnerId })
    await tellOfClass(deps, id, { type: 'headcount-stated', payload: { count: 4 } })
  }

  expect((await countOf(deps, 'attended'))?.everyone).toBe(1)
  expect((await countOf(deps, 'turns'))?.everyone).toBe(2)
  expect((await countOf(deps, 'classes'))?.everyone).toBe(2)
  expect((await countOf(deps, 'unnamed'))?.everyone).toBe(8)
})

test('a hamlet has numbers of its own and none below it', async () => {
  const deps = await given()
  await givenResident(deps, { hamletId: 'h-111' })
  const asked = { unitId: 'h-111', day, mapDay: day, indicators: ['listed'] as const }

  const { total, below } = await readCoverage(deps, asked)

  expect(total.get('listed')?.everyone).toBe(1)
  expect(below).toEqual([])
})

test('a class that was called off was no class, and nobody was in it', async () => {
  const deps = await given()
  const { learnerId } = await givenResident(deps)
  const { id } = await givenClass(deps)
  await givenPresent(deps, id, { learner: learnerId })
  expect((await countOf(deps, 'attended'))?.everyone).toBe(1)

  await tellOfClass(deps, id, { type: 'class-cancelled', payload: {} })

  expect((await countOf(deps, 'attended'))?.everyone).toBe(0)
  expect((await countOf(deps, 'classes'))?.everyone).toBe(0)
})

test('what somebody can do moves with them, and stays behind on the days before', async () => {
  const deps = await given()
  const { learnerId } = await givenResident(deps, { hamletId: 'h-111', sex: 'female' })
  await pass(deps, learnerId)
  deps.advance(24 * 60 * 10)
  await deps.record.append(deps, [
    {
      ...{ id: uuid(), type: 'resident-placed', subjectId: learnerId },
      happenedAt: deps.now().toISOString(),
      payload: { hamletId: 'h-121', from: '2026-03-08' },
    },
  ])

  const women = async (unitId: string, on: string) =>
    (await countOf(deps, 'any.passed', unitId, on))?.female

  expect(await women('h-111', '2026-03-07')).toBe(1)
  expect(await women('h-121', '2026-03-07')).toBe(0)
  expect(await women('h-111', '2026-03-08')).toBe(0)
  expect(await women('c-12', '2026-03-08')).toBe(1)
  expect(await women('p-1', '2026-03-08')).toBe(1)
})

test('children and the staff are no adults who learn; who had themselves erased still is', async () => {
  const deps = await given()
  const child = await givenResident(deps, { birthYear: 2012 })
  const erased = await givenResident(deps)
  const staff = await givenStaff(deps, { loginName: 'trainer' })
  await givenRole(deps, staff, { role: 'trainer', unitId: 'h-111' })
  const trainer = await givenResident(deps, { learnerId: uuid() })
  const link = { from: trainer.learnerId, to: staff.learnerId }
  await deps.record.append(deps, [
    {
      ...{
        id: uuid(),
        type: 'residents-merged',
        subjectId: staff.learnerId,
        payload: link,
      },
      happenedAt: deps.now().toISOString(),
    },
  ])
  for (const { learnerId } of [child, erased, trainer]) await pass(deps, learnerId)
  await deps.db.deleteFrom('person').where('learnerId', '=', erased.learnerId).execute()

  expect((await countOf(deps, 'any.passed'))?.everyone).toBe(1)
  expect((await countOf(deps, 'listed'))?.everyone).toBe(1)
})

test('by other rules everybody is counted again', async () => {
  const deps = await given()
  const { learnerId } = await givenResident(deps)
  await pass(deps, learnerId)
  expect((await countOf(deps, 'core.passed'))?.everyone).toBe(0)
  const core = [{ version: 1, validFrom: '2026-01-01', oneOfEach: [['P21']] }]
  const skills = [{ id: 'tra-cuu-ho-so', content: 'services', procedures: ['P21'] }]
  const rules = { contents: ['services'], skills, core }

  expect(await renewRules(deps, rules)).toBe(true)
  expect(await renewRules(deps, rules)).toBe(false)

  expect((await countOf(deps, 'core.passed'))?.everyone).toBe(1)
  expect((await countOf(deps, 'five.passed'))?.everyone).toBe(1)
  expect((await deps.record.verify(deps.db)).differences).toEqual([])
})
