import { expect, test } from 'vitest'
import { attemptFinished } from '#tests/support/events.ts'
import { givenDeps } from '#tests/support/people.ts'
import { givenResident } from '#tests/support/residents.ts'
import { givenRole, givenStaff } from '#tests/support/staff.ts'
import { describeAsking } from './describe-asking.server.ts'
import { describeFollowUps } from './describe-follow-ups.server.ts'
import { answerForMyself, recordFollowUp, recordMiss } from './record-follow-up.server.ts'

const alone = { answer: 'alone', hurt: '' }
const day = 24 * 60

/** A trainer, and three who passed a check 25 days ago; only the first may be called. */
async function givenLearners() {
  const deps = await givenDeps()
  const trainer = await givenStaff(deps)
  await givenRole(deps, trainer, { role: 'trainer', unitId: 'h-111' })
  const an = await givenResident(deps, {
    ...{ displayName: 'An', household: '1', phone: '0912345678' },
    agreed: ['class-list', 'contact-phone', 'follow-up'],
  })
  const binh = await givenResident(deps, {
    ...{ displayName: 'Bình', household: '2', phone: '0912345679' },
    agreed: ['class-list', 'contact-phone'],
  })
  const cuc = await givenResident(deps, { displayName: 'Cúc', household: '3' })
  await deps.record.append(
    deps,
    [an, binh, cuc].map(({ learnerId }) =>
      attemptFinished(learnerId, { skill: 'tra-cuu-ho-so' }),
    ),
  )
  deps.advance(25 * day)
  const ask = (personId: string, typed = alone) =>
    recordFollowUp(deps, trainer, { personId, typed, way: 'call' })
  const list = async () => {
    const found = await describeFollowUps(deps, trainer, 'h-111')
    if (!found.ok) throw new Error(found.failure.code)
    return found.value
  }
  return { deps, trainer, an, binh, cuc, ask, list }
}

test('the list goes house by house, with a number only of who agreed to be called after classes', async () => {
  const { list } = await givenLearners()

  expect((await list()).people).toMatchObject([
    { name: 'An', phone: '0912345678', skill: 'tra-cuu-ho-so', on: '2026-03-01' },
    { name: 'Bình', phone: null },
    { name: 'Cúc', phone: null },
  ])
})

test('an answer leads to the next, and is counted; asked twice it is one', async () => {
  const { ask, an, binh, list } = await givenLearners()

  expect(await ask(an.id)).toMatchObject({ value: { hamletId: 'h-111', next: binh.id } })
  expect(await ask(an.id)).toMatchObject({ ok: true })

  const { people, counts } = await list()
  expect(people.map(({ name }) => name)).toEqual(['Bình', 'Cúc'])
  expect(counts).toEqual({ asked: 1, answered: 1, alone: 1 })
})

test('who does not answer comes last, and is counted as asked', async () => {
  const { deps, trainer, an, list } = await givenLearners()

  await recordMiss(deps, trainer, an.id)
  await recordMiss(deps, trainer, an.id)

  const { people, counts } = await list()
  expect(people.map(({ name, misses }) => `${name} ${misses}`)).toEqual([
    ...['Bình 0', 'Cúc 0', 'An 1'],
  ])
  expect(counts).toEqual({ asked: 1, answered: 0, alone: 0 })
})

test.each([
  [{ answer: '', hurt: '' }, 'answer-missing'],
  [{ answer: 'not-yet', hurt: '' }, 'hurt-missing'],
  [{ answer: 'with-help', hurt: 'love' }, 'hurt-missing'],
])('%j is not an answer', async (typed, code) => {
  const { ask, an } = await givenLearners()

  expect(await ask(an.id, typed)).toEqual({ ok: false, failure: { code } })
})

test('where it hurt is kept of who did not do it alone, and of nobody else', async () => {
  const { deps, ask, an, binh } = await givenLearners()

  await ask(an.id, { answer: 'alone', hurt: 'afraid' })
  await ask(binh.id, { answer: 'not-yet', hurt: 'afraid' })

  const rows = await deps.db.selectFrom('followUp').selectAll().orderBy('answer').execute()
  expect(rows).toMatchObject([
    { learnerId: an.learnerId, answer: 'alone', hurt: null, manner: 'call' },
    { learnerId: binh.learnerId, answer: 'not-yet', hurt: 'afraid' },
  ])
})

test('somebody answers for themself, by their own word', async () => {
  const { deps, an, list } = await givenLearners()

  expect(await answerForMyself(deps, an.learnerId, alone)).toMatchObject({ ok: true })

  const row = await deps.db.selectFrom('followUp').selectAll().executeTakeFirstOrThrow()
  expect(row).toMatchObject({ manner: 'own', actorId: null })
  expect((await list()).people).toHaveLength(2)
})

test('nobody is asked too early, too late, or about nothing', async () => {
  const { deps, trainer, an, list } = await givenLearners()
  deps.advance(21 * day)

  expect((await list()).people).toEqual([])
  expect(await describeAsking(deps, trainer, an.id)).toMatchObject({ value: { due: null } })
  await recordMiss(deps, trainer, an.id)
  expect(await deps.db.selectFrom('followUpMiss').selectAll().execute()).toEqual([])
})

test('only a trainer whose role reaches the hamlet sees whom to ask, and asks', async () => {
  const { deps, an } = await givenLearners()
  const refused = { ok: false, failure: { code: 'not-your-unit' } }

  for (const [role, unitId] of [
    ['trainer', 'h-112'],
    ['commune-official', 'c-11'],
    ['operator', 'vn'],
  ] as const) {
    const staff = await givenStaff(deps, { loginName: unitId })
    await givenRole(deps, staff, { role, unitId })
    const asked = { personId: an.id, typed: alone, way: 'met' as const }
    expect(await describeFollowUps(deps, staff, 'h-111')).toEqual(refused)
    expect(await describeAsking(deps, staff, an.id)).toEqual(refused)
    expect(await recordFollowUp(deps, staff, asked)).toEqual(refused)
    expect(await recordMiss(deps, staff, an.id)).toEqual(refused)
  }
  expect(await deps.db.selectFrom('followUp').selectAll().execute()).toEqual([])
})
