import { expect, test } from 'vitest'
import { classFolds } from '#app/features/classes/classes.server.ts'
import { identityFolds } from '#app/features/identity/identity.server.ts'
import type { Role } from '#app/features/identity/roles/role.ts'
import type { Staff } from '#app/features/identity/identity.ts'
import { learningFolds } from '#app/features/learning/learning.server.ts'
import { createRecord } from '#app/features/record/record.server.ts'
import { territoryFolds } from '#app/features/territory/territory.server.ts'
import {
  givenCoverage,
  givenPassed,
  givenResidents,
  tell,
  type CoverageDeps,
} from '#tests/support/given-coverage.ts'
import { givenRole, givenStaff } from '#tests/support/staff.ts'
import { unitEvent } from '#tests/support/territory.ts'
import { coverageFolds } from '../coverage.server.ts'
import { describeRecheck } from './describe-recheck.server.ts'
import { drawRecheck } from './draw-recheck.server.ts'
import { findToCheck } from './find-to-check.server.ts'
import { noteRecheck } from './note-recheck.server.ts'
import { learnersOf } from './learners-of.ts'
import { recheckOf } from './recheck-of.server.ts'

const folds = [
  learningFolds,
  identityFolds,
  territoryFolds,
  classFolds,
  coverageFolds,
].flat()
const core = ['tra-cuu', 'lua-dao']
const period = '2026-Q1'

async function given() {
  const deps = { ...(await givenCoverage()), record: createRecord(folds) }
  return { ...deps, describeSkill: (skill: string) => ({ title: `Việc ${skill}` }) }
}
type Deps = Awaited<ReturnType<typeof given>>

async function staffOf(deps: CoverageDeps, role: Role, unitId: string): Promise<Staff> {
  const staff = await givenStaff(deps, { loginName: `${role}.${unitId}` })
  await givenRole(deps, staff, { role, unitId })
  return staff
}

/** So many of a hamlet who can do all of the core set. */
async function givenAble(deps: CoverageDeps, hamletId: string, count: number) {
  const people = await givenResidents(deps, hamletId, count)
  for (const { learnerId } of people) await givenPassed(deps, learnerId, core)
  return people.map(({ learnerId }) => learnerId)
}

const asked = { unitId: 'c-11', period, population: 'core.passed', isAgain: false } as const

const seenBy = async (deps: Deps, staff: Staff, unitId: string) => {
  const seen = await describeRecheck(deps, staff, { unitId, period, language: 'vi' })
  if (!seen.ok) throw new Error(seen.failure.code)
  return seen.value
}

test('a sample is drawn out of those who can, is seeded, and comes out the same again', async () => {
  const deps = await given()
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
  const deps = await given()
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
  const deps = await given()
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
  const deps = await given()
  await givenAble(deps, 'h-111', 3)
  const staff = await staffOf(deps, role, unitId)

  expect(await drawRecheck(deps, staff, asked)).toMatchObject({
    failure: { code: 'not-your-unit' },
  })
})

async function givenDrawn(deps: Deps) {
  await givenAble(deps, 'h-111', 2)
  await givenAble(deps, 'h-112', 1)
  await drawRecheck(deps, await staffOf(deps, 'commune-official', 'c-11'), asked)
  deps.advance(1)
  const trainer = await staffOf(deps, 'trainer', 'h-111')
  const { people = [] } = await seenBy(deps, trainer, 'h-111')
  return { trainer, people }
}

test('trainers see whom of their hamlet to check, by name and with one thing to do', async () => {
  const deps = await given()
  const { people, trainer } = await givenDrawn(deps)

  expect(people.map(({ name }) => name).sort()).toEqual([
    'Người h-111 số 0',
    'Người h-111 số 1',
  ])
  for (const { task, result, isTaughtByReader } of people) {
    expect(core).toContain(task?.skill)
    expect([result, isTaughtByReader]).toEqual([undefined, false])
  }
  expect((await seenBy(deps, trainer, 'h-111')).draws).toEqual([])
})

test('the last result noted holds; what was noted before can be noted again', async () => {
  const deps = await given()
  const { people, trainer } = await givenDrawn(deps)
  const [{ drawId, learnerId } = { drawId: '', learnerId: '' }] = people
  const note = async (result: string) => {
    deps.advance(1)
    return noteRecheck(deps, trainer, { drawId, learnerId, result })
  }

  for (const result of ['alone', 'alone', 'with-help', 'alone']) {
    expect(await note(result)).toEqual({ ok: true, value: { hamletId: 'h-111', period } })
  }
  expect(await note('')).toMatchObject({ failure: { code: 'result-missing' } })

  const [draw] = await recheckOf(deps, { unitId: 'c-11', period })
  expect(draw).toMatchObject({ checked: 1, alone: 1, withHelp: 0 })
  const events = await deps.db
    .selectFrom('event')
    .select('id')
    .where('type', '=', 'recheck-noted')
    .execute()
  expect(events).toHaveLength(3)
})

test('whoever passes the check again is proposed to have done it alone', async () => {
  const deps = await given()
  const { people, trainer } = await givenDrawn(deps)
  const [first] = people
  if (!first?.task) throw new Error('Somebody has something to do.')
  deps.advance(60)
  await givenPassed(deps, first.learnerId, [first.task.skill])

  const found = await findToCheck(deps, trainer, first)
  if (!found.ok) throw new Error(found.failure.code)

  expect(found.value.person.passedAt).toBe(deps.now().toISOString())
  expect(found.value.person.result).toBeUndefined()
})

test('who taught somebody is asked to leave it to another', async () => {
  const deps = await given()
  const { people, trainer } = await givenDrawn(deps)
  const payload = { skill: 'lua-dao', outcome: 'passed', reason: 'no-phone', class: 'a' }
  const about = people[0]?.learnerId ?? ''
  await tell(deps, about, {
    ...{ type: 'done-on-behalf', actorId: trainer.learnerId, payload },
  })

  const { people: now = [] } = await seenBy(deps, trainer, 'h-111')

  expect(
    now.map(
      ({ learnerId, isTaughtByReader }) => isTaughtByReader === (learnerId === about),
    ),
  ).toEqual([true, true])
})

test.each([
  ['trainer', 'h-112'],
  ['commune-official', 'c-11'],
  ['operator', 'vn'],
] as const)('a %s of %s checks nobody there, nor learns a name', async (role, unitId) => {
  const deps = await given()
  const { people } = await givenDrawn(deps)
  const staff =
    role === 'commune-official'
      ? await givenStaff(deps, { loginName: 'another' })
      : await staffOf(deps, role, unitId)
  if (role === 'commune-official') await givenRole(deps, staff, { role, unitId })
  const [first = { drawId: '', learnerId: '' }] = people

  expect(await noteRecheck(deps, staff, { ...first, result: 'alone' })).toMatchObject({
    failure: { code: 'not-your-unit' },
  })
  const nobody = { drawId: first.drawId, learnerId: 'somebody-else', result: 'alone' }
  expect(await noteRecheck(deps, staff, nobody)).toMatchObject({
    failure: { code: 'not-drawn' },
  })
  if (role === 'trainer') return
  const shown = await seenBy(deps, staff, 'c-11')
  expect(shown.people).toBeUndefined()
  expect(JSON.stringify(shown)).not.toContain('Người h-111')
})

test('the commune sees its hamlets, who stands above it only what ten and more came to', async () => {
  const deps = await given()
  await givenAble(deps, 'h-111', 14)
  const population = { asOf: '2026-01-01', adults: 140, households: 40, source: 'Công an' }
  await deps.record.append(deps, [
    unitEvent('c-11', { type: 'population-stated', payload: population }),
  ])
  const official = await staffOf(deps, 'commune-official', 'c-11')
  const province = await staffOf(deps, 'province-official', 'p-1')
  await drawRecheck(deps, official, asked)
  const trainer = await staffOf(deps, 'trainer', 'h-111')
  const { people = [] } = await seenBy(deps, trainer, 'h-111')
  const note = async (from: number, to: number, result: string) => {
    for (const { drawId, learnerId } of people.slice(from, to)) {
      deps.advance(1)
      await noteRecheck(deps, trainer, { drawId, learnerId, result })
    }
  }

  await note(0, 9, 'alone')
  const few = await seenBy(deps, province, 'c-11')
  expect(few.draws[0]?.counts).toMatchObject({ drawn: 14, checked: null, alone: null })

  await note(9, 11, 'alone')
  await note(11, 12, 'with-help')
  const [near] = (await seenBy(deps, official, 'c-11')).draws
  expect(near).toMatchObject({
    claimed: { able: 14, adults: 140 },
    counts: { drawn: 14, checked: 12, alone: 11, withHelp: 1, notMet: 0 },
  })
  expect(near?.hamlets.map(({ name, counts }) => [name, counts.drawn])).toEqual([
    ['Thôn 1', 14],
    ['Thôn 2', 0],
  ])
  const [far] = (await seenBy(deps, province, 'c-11')).draws
  expect(far).toMatchObject({ counts: { checked: 12, alone: 11, withHelp: null } })
  expect(far?.hamlets).toEqual([])
  const [further] = (await seenBy(deps, province, 'p-1')).draws
  expect(further).toMatchObject({ commune: { name: 'Xã Đông' }, isReproduced: undefined })
})
