import { v7 as uuid } from 'uuid'
import { expect, test } from 'vitest'
import {
  givenClass,
  givenOpenClass,
  givenPresent,
  tellOfClass,
} from '#tests/support/classes.ts'
import { foundSmallCountry } from '#tests/support/found-small-country.ts'
import { tell } from '#tests/support/given-coverage.ts'
import { givenDeps, type TestDeps } from '#tests/support/people.ts'
import { givenResident } from '#tests/support/residents.ts'
import { unitEvent } from '#tests/support/territory.ts'
import { readCoverage } from '../read/read-coverage.server.ts'
import type { CellIndicator } from './indicator.ts'
import { readPerson } from './read-person.ts'

const day = '2026-03-31'

async function given() {
  const deps = await givenDeps()
  await foundSmallCountry(deps)
  return deps
}

async function counted(deps: TestDeps, indicator: CellIndicator, unitId = 'p-1') {
  const asked = { unitId, day, mapDay: day, indicators: [indicator] }
  return (await readCoverage(deps, asked)).total.get(indicator)?.everyone
}

const merge = (deps: TestDeps, from: string, to: string) =>
  tell(deps, to, { type: 'residents-merged', payload: { from, to } })

const visit = (deps: TestDeps, learnerId: string, outcome: string) =>
  tell(deps, learnerId, {
    type: 'visit-made',
    payload: { hamletId: 'h-111', skill: 'sign-in', outcome, where: 'home', next: null },
  })

test('of two who are one it holds what is said of the one that stays, though the other came later', async () => {
  const deps = await given()
  const kept = await givenResident(deps, { hamletId: 'h-111', sex: 'female' })
  deps.advance(60)
  const other = await givenResident(deps, { hamletId: 'h-121', sex: 'male' })

  await merge(deps, other.learnerId, kept.learnerId)

  expect(await counted(deps, 'listed', 'c-11')).toBe(1)
  expect(await counted(deps, 'listed', 'c-12')).toBe(0)
})

test('where nothing tells which of two words came first, both orders give the same', () => {
  const at = { statedAt: '2026-03-01T10:00:00.000Z', validFrom: '2026-03-01' }
  const residences = [
    { ...at, learnerId: 'a', eventId: 'event-1', hamletId: 'h-111' },
    { ...at, learnerId: 'b', eventId: 'event-2', hamletId: 'h-112' },
  ]
  const rows = {
    ...{ heads: new Set(['a', 'b']), traits: [], mastery: [], visits: [] },
    ...{ attended: [], answered: [] },
  }
  const hamletsOf = (stated: typeof residences) =>
    readPerson({ ...rows, residences: stated }).spells.map(({ hamletId }) => hamletId)

  expect(hamletsOf(residences)).toEqual(['h-112'])
  expect(hamletsOf([...residences].reverse())).toEqual(['h-112'])
})

test('two names of one person are one turn of a class, and two when they are told apart', async () => {
  const deps = await given()
  const people = [await givenResident(deps), await givenResident(deps)]
  const { id } = await givenOpenClass(deps)
  for (const { learnerId: learner } of people) await givenPresent(deps, id, { learner })
  expect(await counted(deps, 'turns')).toBe(2)

  const [kept, other] = people.map(({ learnerId }) => learnerId)
  const merged = await merge(deps, other ?? '', kept ?? '')
  expect(await counted(deps, 'turns')).toBe(1)

  await tell(deps, kept ?? '', { type: 'residents-parted', payload: { merge: merged } })
  expect(await counted(deps, 'turns')).toBe(2)
})

test('who becomes one of the staff leaves the classes that they were in', async () => {
  const deps = await given()
  const { learnerId: learner } = await givenResident(deps)
  const { id } = await givenOpenClass(deps)
  await givenPresent(deps, id, { learner })

  const payload = { role: 'trainer', unitId: 'h-111', from: '2026-03-01' }
  await tell(deps, learner, { type: 'role-granted', payload })

  expect(await counted(deps, 'turns')).toBe(0)
  expect(await counted(deps, 'classes')).toBe(1)
})

test.each([
  ['shown', 1],
  ['not-home', 0],
  ['refused', 0],
])(
  'a visit that ended with "%s" is %d visit, and so is whom it reached',
  async (outcome, one) => {
    const deps = await given()
    const { learnerId } = await givenResident(deps)

    await visit(deps, learnerId, outcome)

    expect(await counted(deps, 'visits')).toBe(one)
    expect(await counted(deps, 'attended')).toBe(one)
  },
)

test('a class that was planned and to which nobody came was none', async () => {
  const deps = await given()
  const { id } = await givenClass(deps)
  expect(await counted(deps, 'classes')).toBe(0)

  await tellOfClass(deps, id, { type: 'headcount-stated', payload: { count: 3 } })
  expect(await counted(deps, 'classes')).toBe(1)
})

test('who said how it went since is counted, whatever they said', async () => {
  const deps = await given()
  const { learnerId } = await givenResident(deps)
  const payload = { skill: 'sign-in', answer: 'not-yet', hurt: null, manner: 'met' }

  await tell(deps, learnerId, { type: 'followed-up', payload })

  expect(await counted(deps, 'answered')).toBe(1)
})

test('a hamlet that was somewhere else first takes its people along from the commune', async () => {
  const deps = await given()
  await givenResident(deps, { hamletId: 'h-111' })
  const state = { from: '2025-01-01', parentId: 'c-12', kind: 'thon', name: '1' } as const
  const payload = { level: 'hamlet', ...state, source: 'test' } as const

  await deps.record.append(deps, [
    unitEvent('h-111', { type: 'unit-founded', payload }, { id: uuid() }),
  ])

  const sums = await deps.db.selectFrom('cell').select(['unitId', 'everyone']).execute()
  expect(sums.map(({ unitId, everyone }) => `${unitId} ${everyone}`).sort()).toEqual([
    'c-12 1',
    'h-111 1',
  ])
})

test('a guest who turns out to be another’s takes what they did away from the first', async () => {
  const deps = await given()
  const first = await givenResident(deps, { hamletId: 'h-111' })
  const second = await givenResident(deps, { hamletId: 'h-121' })
  const earlier = uuid()
  const { id } = await givenOpenClass(deps)
  await givenPresent(deps, id, { learner: 'guest' })
  const link = (linkId: string, to: string) =>
    deps.record.append(deps, [
      {
        ...{ id: linkId, type: 'learner-linked', subjectId: to },
        ...{ happenedAt: deps.now().toISOString(), payload: { from: 'guest', to } },
      },
    ])
  await link(uuid(), first.learnerId)
  expect(await counted(deps, 'attended', 'c-11')).toBe(1)

  await link(earlier, second.learnerId)

  expect(await counted(deps, 'attended', 'c-11')).toBe(0)
  expect(await counted(deps, 'attended', 'c-12')).toBe(1)
  expect((await deps.record.verify(deps.db)).differences).toEqual([])
})
