import { expect, test } from 'vitest'
import type { SkillBook } from '#app/features/sandbox/sandbox.server.ts'
import { attemptFinished } from '#tests/support/events.ts'
import { givenOpenClass, givenPresent } from '#tests/support/classes.ts'
import { givenDeps, type TestDeps } from '#tests/support/people.ts'
import { givenResident } from '#tests/support/residents.ts'
import { givenRole, givenStaff } from '#tests/support/staff.ts'
import { callList } from './call-list.ts'
import { openEvening } from './open-evening.server.ts'

const taught = (id: string, procedure: string) => ({
  ...{ id, level: 1 as const, group: 'papers', name: { vi: id, en: id } },
  ...{ procedures: [procedure], frameworkRefs: [], scenarios: [id], lessons: [id] },
})
const core = [{ version: 1, validFrom: '2026-01-01', oneOfEach: [['P27'], ['P01']] }]
const book: SkillBook = {
  ...{ version: 1, groups: [], frameworks: [], core },
  skills: [taught('phone', 'P27'), taught('sign-in', 'P01')],
}
const paths = {
  ids: ['start'],
  find: () => ({ readers: 'residents', steps: [{ skill: 'phone' }, { skill: 'sign-in' }] }),
}

async function givenTrainer() {
  const deps = { ...(await givenDeps()), skills: book, paths }
  const trainer = await givenStaff(deps)
  await givenRole(deps, trainer, { role: 'trainer', unitId: 'h-111' })
  return { deps, trainer }
}

async function openedFor(
  deps: TestDeps & { skills: SkillBook; paths: typeof paths },
  staff: Awaited<ReturnType<typeof givenStaff>>,
) {
  const opened = await openEvening(deps, staff, 'h-111')
  if (!opened.ok) throw new Error(opened.failure.code)
  return opened.value
}

test('a hamlet of which nothing is known begins at the beginning', async () => {
  const { deps, trainer } = await givenTrainer()

  const { hamlet, proposals, record } = await openedFor(deps, trainer)

  expect(hamlet).toEqual({ id: 'h-111', name: 'Thôn 1' })
  expect(record).toEqual({ residents: [], last: undefined })
  expect(proposals[0]).toMatchObject({ skill: 'phone', reason: 'first' })
})

test('it knows what people of the hamlet can do, and whom it may call', async () => {
  const { deps, trainer } = await givenTrainer()
  const able = await givenResident(deps, { displayName: 'Bác An' })
  await givenResident(deps, {
    ...{ displayName: 'Bác Bình', phone: '0912345678' },
    agreed: ['class-list', 'contact-phone'],
  })
  await givenResident(deps, { displayName: 'Bác Chi', phone: '0912345679' })
  await givenResident(deps, { displayName: 'Người nơi khác', hamletId: 'h-112' })
  await deps.record.append(deps, [attemptFinished(able.learnerId, { skill: 'phone' })])

  const { record } = await openedFor(deps, trainer)

  expect(record.residents.map(({ name, phone, rungs }) => [name, phone, rungs])).toEqual([
    ['Bác An', null, { phone: 'passed' }],
    ['Bác Bình', '0912345678', {}],
    ['Bác Chi', null, {}],
  ])
  const { calls, helpers } = callList(record.residents, 'phone')
  expect(calls.map(({ name }) => name)).toEqual(['Bác Bình', 'Bác Chi'])
  expect(helpers.map(({ name }) => name)).toEqual(['Bác An'])
})

test('after an evening at which few could do it alone, the same is proposed', async () => {
  const { deps, trainer } = await givenTrainer()
  const { id } = await givenOpenClass(deps, { skill: 'sign-in' })
  for (const displayName of ['Bác An', 'Bác Bình', 'Bác Chi']) {
    const { learnerId } = await givenResident(deps, { displayName })
    await givenPresent(deps, id, { learner: learnerId })
  }
  deps.advance(24 * 60)

  const { proposals } = await openedFor(deps, trainer)

  expect(proposals[0]).toMatchObject({
    ...{ skill: 'sign-in', reason: 'again' },
    counts: { all: 3, passed: 0 },
  })
})

test('staff who live there are not counted as learners', async () => {
  const { deps, trainer } = await givenTrainer()
  await givenResident(deps, { displayName: 'Hà', learnerId: 'learner-ha' })
  await givenRole(deps, { learnerId: 'learner-ha' }, { role: 'trainer', unitId: 'h-111' })

  expect((await openedFor(deps, trainer)).record.residents).toEqual([])
})

test.each([
  ['a trainer of another hamlet', { role: 'trainer', unitId: 'h-112' }],
  ['an official of the commune', { role: 'commune-official', unitId: 'c-11' }],
] as const)('%s is refused', async (_case, held) => {
  const { deps } = await givenTrainer()
  const other = await givenStaff(deps, { loginName: 'other' })
  await givenRole(deps, other, held)

  expect(await openEvening(deps, other, 'h-111')).toEqual({
    ok: false,
    failure: { code: 'not-your-unit' },
  })
})
