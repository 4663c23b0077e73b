import { v7 as uuid } from 'uuid'
import { expect, test } from 'vitest'
import {
  givenOpenClass,
  givenClass,
  givenPresent,
  tellOfClass,
} from '#tests/support/classes.ts'
import { attemptFinished } from '#tests/support/events.ts'
import { givenDeps } from '#tests/support/people.ts'
import { givenCompiled } from '#tests/support/sample-scenario.ts'
import { givenRole, givenStaff } from '#tests/support/staff.ts'
import { insertPerson } from '#db/queries/persons.server.ts'
import type { Role } from '#app/features/identity/roles/role.ts'
import { helpLearner } from './help-learner.server.ts'
import { createLive } from './live.server.ts'
import type { LiveReport } from './live-report.ts'
import { pushToClass } from './push-to-class.server.ts'
import { reportLive } from './report-live.server.ts'
import { watchWall } from './watch-wall.server.ts'

const compiled = givenCompiled()
const titles = {
  lessons: { list: () => [{ slug: 'tra-cuu-ho-so', title: 'Tra cứu hồ sơ' }] },
  titleOf: () => 'Tra cứu hồ sơ',
}

/** An open class in h-111 with one trainer, and somebody in it by name. */
async function givenEvening() {
  const base = await givenDeps()
  const scenarios = {
    find: (slug: string) => (slug === 'sample' ? compiled : undefined),
    list: () => [],
  }
  const deps = { ...base, ...titles, live: createLive(), scenarios }
  const trainer = await givenStaff(deps)
  await givenRole(deps, trainer, { role: 'trainer', unitId: 'h-111' })
  const { id: classId } = await givenOpenClass(deps)
  await givenNamed(deps, classId, 'an', 'Bác An')
  return { deps, trainer, classId }
}
type Evening = Awaited<ReturnType<typeof givenEvening>>

async function givenNamed(
  deps: Evening['deps'],
  classId: string,
  learnerId: string,
  displayName: string,
) {
  const createdAt = deps.now().toISOString()
  const unknown = { phone: null, pinHash: null }
  await insertPerson(deps.db, { id: uuid(), learnerId, displayName, createdAt, ...unknown })
  await givenPresent(deps, classId, { learner: learnerId })
}

async function givenStaffOf(deps: Evening['deps'], role: Role, unitId: string) {
  const staff = await givenStaff(deps, { loginName: `${role}.${unitId}` })
  await givenRole(deps, staff, { role, unitId })
  return staff
}

function step(overrides: Partial<NonNullable<LiveReport['step']>> = {}) {
  return {
    ...{ attempt: uuid(), scenario: 'sample', mode: 'practice' as const, screen: 'form' },
    ...{ steps: 2, tries: 0, hint: 0 as const, traps: 0, isTrapped: false, visits: 0 },
    ...{ ended: null, ...overrides },
  }
}

async function wallFor({ deps, trainer, classId }: Evening) {
  const watched = await watchWall(deps, trainer, { classId, language: 'vi' })
  if (!watched.ok) throw new Error(watched.failure.code)
  return watched.value.sent
}

test('a report is on the wall at once, by name, and its version changes', async () => {
  const evening = await givenEvening()
  const { deps, classId } = evening
  const before = await wallFor(evening)

  await reportLive(deps, 'an', { class: classId, step: step({ tries: 4 }) })

  const after = await wallFor(evening)
  expect(before.wall.cards).toMatchObject([{ name: 'Bác An', standing: 'unheard' }])
  expect(after.wall.cards).toMatchObject([
    { name: 'Bác An', standing: 'stuck', reasons: ['tries'], tries: 4 },
  ])
  expect(after.wall.counts).toEqual({ present: 1, practising: 1, passed: 0, stuck: 1 })
  expect(after.version).not.toBe(before.version)
})

test('as long as nothing happens the version stays, until ninety seconds have gone by', async () => {
  const evening = await givenEvening()
  await reportLive(evening.deps, 'an', { class: evening.classId, step: step() })
  const versions = [(await wallFor(evening)).version]
  for (const minutes of [1, 1]) {
    evening.deps.advance(minutes)
    versions.push((await wallFor(evening)).version)
  }

  expect(versions[1]).toBe(versions[0])
  expect(versions[2]).not.toBe(versions[0])
})

test('who needs help stands first; whoever is being helped does not for two minutes', async () => {
  const evening = await givenEvening()
  const { deps, trainer, classId } = evening
  await givenNamed(deps, classId, 'binh', 'Bác Bình')
  await reportLive(deps, 'an', { class: classId, step: step() })
  await reportLive(deps, 'binh', { class: classId, step: step({ visits: 3 }) })
  const first = async () => (await wallFor(evening)).wall.cards[0]

  expect(await first()).toMatchObject({ name: 'Bác Bình', standing: 'stuck' })
  await helpLearner(deps, trainer, { classId, person: 'binh' })
  expect(await first()).toMatchObject({ name: 'Bác Bình', standing: 'helped' })
  deps.advance(2)
  expect(await first()).toMatchObject({ standing: 'stuck' })
})

test.each([
  ['somebody not in the class', 'chi'],
  ['nobody known', undefined],
])('a report of %s is refused and leaves no trace', async (_case, learnerId) => {
  const { deps, classId } = await givenEvening()

  expect(await reportLive(deps, learnerId, { class: classId, step: step() })).toEqual({
    ok: false,
    failure: { code: 'not-in-class' },
  })
  expect(deps.live.board.peopleIn(classId).size).toBe(0)
})

test('whoever joins this very moment is heard', async () => {
  const { deps, classId } = await givenEvening()
  await reportLive(deps, 'an', { class: classId, step: null })
  await givenPresent(deps, classId, { learner: 'chi' })

  expect(await reportLive(deps, 'chi', { class: classId, step: step() })).toMatchObject({
    ok: true,
  })
})

test('a screen that the imitation does not have is a sign of life and no step', async () => {
  const evening = await givenEvening()
  for (const screen of ['nowhere', 'constructor']) {
    await reportLive(evening.deps, 'an', { class: evening.classId, step: step({ screen }) })
  }

  expect((await wallFor(evening)).wall.cards).toMatchObject([{ standing: 'elsewhere' }])
})

test('once the class is closed nothing is heard and nothing is shown', async () => {
  const evening = await givenEvening()
  const { deps, classId } = evening
  await reportLive(deps, 'an', { class: classId, step: step() })
  const counts = { present: 1, headcount: 0, joined: 1, practised: 0, passed: 0 }
  const payload = { ...counts, witnessed: 0, onBehalf: 0 }
  await tellOfClass(deps, classId, { type: 'class-closed', payload })
  deps.advance(1)

  expect(await reportLive(deps, 'an', { class: classId, step: step() })).toEqual({
    ok: true,
    value: { isOpen: false, push: null },
  })
  expect((await wallFor(evening)).wall).toMatchObject({ phase: 'closed', cards: [] })
})

test('one class is not mixed with another', async () => {
  const evening = await givenEvening()
  const { deps, classId } = evening
  const { id: other } = await givenOpenClass(deps, { code: '135790' })
  await givenPresent(deps, other, { learner: 'chi' })
  await reportLive(deps, 'chi', { class: other, step: step({ tries: 9 }) })

  expect(await reportLive(deps, 'chi', { class: classId, step: step() })).toMatchObject({
    ok: false,
  })
  expect((await wallFor(evening)).wall).toMatchObject({ counts: { present: 1, stuck: 0 } })
})

test('a pass of this evening is on the wall, and one of another day is not', async () => {
  const evening = await givenEvening()
  const { deps, classId } = evening
  await givenNamed(deps, classId, 'binh', 'Bác Bình')
  const pass = { skill: 'tra-cuu-ho-so', happenedAt: deps.now().toISOString() }
  await deps.record.append(deps, [
    attemptFinished('an', pass),
    attemptFinished('binh', { ...pass, happenedAt: '2026-02-01T10:00:00.000Z' }),
  ])

  const { counts, cards } = (await wallFor(evening)).wall
  expect(counts.passed).toBe(1)
  expect(cards.filter(({ pass: shown }) => shown)).toMatchObject([{ name: 'Bác An' }])
})

test('what a page is pushed is heard by every device, and taken back', async () => {
  const { deps, trainer, classId } = await givenEvening()
  const path = '/tap/sample?che-do=tu-tap'
  const heard = async () => {
    deps.advance(1)
    return reportLive(deps, 'an', { class: classId, step: null })
  }

  await pushToClass(deps, trainer, { classId, path })
  expect(await heard()).toMatchObject({ value: { push: path } })
  await pushToClass(deps, trainer, { classId, path: null })
  expect(await heard()).toMatchObject({ value: { push: null } })
})

test.each([
  ['another site', 'https://elsewhere.example/'],
  ['a page that is no lesson', '/toi/xoa'],
  ['a lesson that is not there', '/bai-hoc/khong-co'],
  ['more than the page', '/bai-hoc/tra-cuu-ho-so/the-buoc'],
])('nobody is asked to open %s', async (_case, path) => {
  const { deps, trainer, classId } = await givenEvening()

  expect(await pushToClass(deps, trainer, { classId, path })).toEqual({
    ok: false,
    failure: { code: 'no-such-page' },
  })
})

test('a page is pushed only while the class is open', async () => {
  const { deps, trainer } = await givenEvening()
  const { id: classId } = await givenClass(deps)

  expect(await pushToClass(deps, trainer, { classId, path: null })).toEqual({
    ok: false,
    failure: { code: 'class-not-open' },
  })
})

test.each([
  ['a trainer of another hamlet', 'trainer', 'h-112'],
  ['the official of the commune', 'commune-official', 'c-11'],
  ['the operator', 'operator', 'vn'],
] as const)('%s sees no names and changes nothing', async (_case, role, unitId) => {
  const { deps, classId } = await givenEvening()
  const staff = await givenStaffOf(deps, role, unitId)
  const refused = { ok: false, failure: { code: 'not-your-unit' } }

  expect(await watchWall(deps, staff, { classId, language: 'vi' })).toEqual(refused)
  expect(await pushToClass(deps, staff, { classId, path: null })).toEqual(refused)
  expect(await helpLearner(deps, staff, { classId, person: 'an' })).toEqual(refused)
})
