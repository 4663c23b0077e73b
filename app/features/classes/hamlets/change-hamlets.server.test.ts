import { expect, test } from 'vitest'
import type { HamletChange } from '#app/features/territory/territory.ts'
import {
  placeHamlets,
  territoryFolds,
  unitsOn,
} from '#app/features/territory/territory.server.ts'
import { findClass } from '#db/queries/classes.server.ts'
import { listGrantsAt } from '#db/queries/role-grants.server.ts'
import { listResidentsOf } from '#db/queries/residents.server.ts'
import { listTeamsServing } from '#db/queries/teams-serving.server.ts'
import { namedUnitsOn } from '#app/composition.server.ts'
import { givenClass } from '#tests/support/classes.ts'
import { tablesOf } from '#tests/support/database.ts'
import { foundSmallCountry } from '#tests/support/found-small-country.ts'
import { givenDeps } from '#tests/support/people.ts'
import { givenResident } from '#tests/support/residents.ts'
import { givenRole, givenStaff } from '#tests/support/staff.ts'
import { classFor, describeClass, foundTeam, listUnitClasses } from '../classes.server.ts'
import { changeHamlets, tryHamletChange } from './change-hamlets.server.ts'
import { describeChanges } from './describe-changes.server.ts'

const day = '2026-03-10'
const source = '12/NQ-HĐND'
const merger: HamletChange = {
  ...{ kind: 'merge', unitIds: ['h-111', 'h-112'], on: day, source },
  into: [{ kind: 'thon', name: 'Mới', population: { households: 90, adults: 250 } }],
}
const split: HamletChange = {
  ...{ kind: 'split', unitIds: ['h-111'], on: day, source },
  into: [
    { kind: 'thon', name: '1A' },
    { kind: 'thon', name: '1B' },
  ],
}
const closing: HamletChange = {
  ...{ kind: 'close', unitIds: ['h-112'], on: day, source, into: [] },
}

/** Two hamlets with people, a trainer, a team and a class to come; today is 12 March. */
async function givenCommune() {
  const deps = { ...(await givenDeps()), unitsOn: namedUnitsOn }
  await foundSmallCountry(deps)
  const official = await givenStaff(deps)
  await givenRole(deps, official, { role: 'commune-official', unitId: 'c-11' })
  const trainer = await givenStaff(deps, { loginName: 'huong.le', displayName: 'Lê Hương' })
  await givenRole(deps, trainer, { role: 'trainer', unitId: 'h-111' })
  const [one, two] = [
    await givenResident(deps, { displayName: 'Bác Một' }),
    await givenResident(deps, { displayName: 'Bác Hai', hamletId: 'h-112' }),
  ]
  const founding = {
    ...{
      teamId: 'team-1',
      unitId: 'h-111',
      decisionNumber: '1/QĐ',
      decidedOn: '2026-02-01',
    },
    ...{ from: '2026-02-01', lines: '', head: 0 },
  }
  await foundTeam(deps, official, { ...founding, lines: 'Võ Minh\nHà An\nLê Bé' })
  const coming = { startsAt: '2026-03-20T12:30:00.000Z', teamId: 'team-1' }
  const { id: classId } = await givenClass(deps, coming)
  deps.advance(11 * 24 * 60)
  const change = (asked: HamletChange, who = official) =>
    changeHamlets(deps, who, { ...asked, communeId: 'c-11' })
  const hamletNamed = async (name: string, on = day) => {
    const all = await unitsOn(deps.db, on).childrenOf('c-11')
    return all.find((each) => each.name === name)?.id ?? ''
  }
  const peopleOf = async (hamletId: string, on: string) =>
    (await listResidentsOf(deps.db, [hamletId], on)).map(({ displayName }) => displayName)
  return { deps, official, trainer, one, two, classId, change, hamletNamed, peopleOf }
}

test('with hamlets that merge everybody, trainers, teams and classes to come go along', async () => {
  const { deps, trainer, classId, change, hamletNamed, peopleOf } = await givenCommune()

  const done = await change(merger)

  expect(done).toEqual({
    ok: true,
    value: { people: 2, trainers: 1, teams: 1, classes: 1 },
  })
  const into = await hamletNamed('Mới')
  expect(await peopleOf(into, day)).toEqual(['Bác Hai', 'Bác Một'])
  expect(await peopleOf('h-111', '2026-03-09')).toEqual(['Bác Một'])
  expect(await peopleOf('h-111', day)).toEqual([])
  expect(await listGrantsAt(deps.db, [into], day)).toMatchObject([
    { learnerId: trainer.learnerId, role: 'trainer', validFrom: day },
  ])
  const teamsOf = (unitId: string, on: string) =>
    listTeamsServing(deps.db, { unitIds: [unitId], day: on })
  expect(await teamsOf('h-111', '2026-03-09')).toHaveLength(1)
  expect(await teamsOf('h-111', day)).toEqual([])
  const [team] = await teamsOf(into, day)
  expect(team).toMatchObject({ decisionNumber: '1/QĐ', validFrom: day })
  expect(await findClass(deps.db, classId)).toMatchObject({
    hamletId: into,
    teamId: team?.id,
  })
  const placed = await placeHamlets(deps.db, { unitId: 'c-11', on: day })
  expect(new Set(placed.map(({ childId }) => childId))).toEqual(new Set([into]))
  expect((await deps.record.verify(deps.db)).differences).toEqual([])
})

test('who moved in after the day a merger took effect lives in the new hamlet since then', async () => {
  const { deps, change, hamletNamed, peopleOf } = await givenCommune()
  await givenResident(deps, { displayName: 'Cô Ba', hamletId: 'h-112' })

  await change(merger)

  const into = await hamletNamed('Mới')
  expect(await peopleOf(into, day)).not.toContain('Cô Ba')
  expect(await peopleOf(into, '2026-03-12')).toContain('Cô Ba')
  expect(await peopleOf('h-112', '2026-03-12')).toEqual([])
})

test('the people of a hamlet that is split are in its first part; its trainers have each', async () => {
  const { deps, change, hamletNamed, peopleOf, classId } = await givenCommune()

  expect(await change(split)).toMatchObject({ ok: true })

  const [first, second] = [await hamletNamed('1A'), await hamletNamed('1B')]
  expect(await listGrantsAt(deps.db, [first, second], day)).toHaveLength(2)
  expect(await peopleOf(first, day)).toEqual(['Bác Một'])
  expect(await peopleOf('h-111', day)).toEqual([])
  expect(await findClass(deps.db, classId)).toMatchObject({ hamletId: first })
})

test('a hamlet closes only once nobody lives there', async () => {
  const { deps, change, two, hamletNamed } = await givenCommune()

  expect(await change(closing)).toEqual({
    ok: false,
    failure: {
      code: 'people-live-there',
      effects: { people: 1, trainers: 0, teams: 0, classes: 0 },
    },
  })
  const moved = { hamletId: 'h-111', from: day }
  await deps.record.append(deps, [
    {
      ...{ id: '01a20444-0000-7000-8000-000000000001', type: 'resident-placed' },
      ...{ subjectId: two.learnerId, happenedAt: deps.now().toISOString() },
      payload: moved,
    },
  ])
  expect(await change(closing)).toMatchObject({ ok: true })
  expect(await hamletNamed('2')).toBe('')
  expect(await change({ ...closing, unitIds: ['h-111'] })).toMatchObject({
    failure: { code: 'people-live-there' },
  })
})

test('looking at a change keeps nothing of it and says what it would do', async () => {
  const { deps, official } = await givenCommune()
  const tables = ['event', 'residence', 'team', 'class', 'roleGrant'] as const
  const all = [...tables, ...territoryFolds.flatMap((fold) => fold.tables)]
  const before = await tablesOf(deps.db, all)

  const seen = await tryHamletChange(deps, official, { ...merger, communeId: 'c-11' })

  expect(seen).toMatchObject({ value: { people: 2, classes: 1 } })
  expect(await tablesOf(deps.db, all)).toEqual(before)
})

test.each<[string, Partial<HamletChange>, string]>([
  ['one hamlet alone', { unitIds: ['h-111'] }, 'too-few'],
  ['a day to come', { on: '2026-03-13' }, 'day-ahead'],
  ['no day', { on: '' }, 'bad-day'],
  ['no resolution', { source: '' }, 'source-missing'],
  ['an identity number', { source: '001085123456' }, 'identity-number'],
  ['a hamlet of another commune', { unitIds: ['h-111', 'h-121'] }, 'unit-not-found'],
  ['no name', { into: [{ kind: 'thon', name: '' }] }, 'name-missing'],
  ['a day before the hamlets', { on: '2025-06-30' }, 'unit-not-found'],
])('a merger is refused: %s', async (_case, given, code) => {
  const { change } = await givenCommune()

  expect(await change({ ...merger, ...given })).toMatchObject({
    ok: false,
    failure: { code },
  })
})

test('trainers, and officials of elsewhere, change no hamlets and see no changes', async () => {
  const { deps, trainer, change } = await givenCommune()
  const stranger = await givenStaff(deps, { loginName: 'xa.khac', displayName: 'Hà' })
  await givenRole(deps, stranger, { role: 'commune-official', unitId: 'c-12' })

  for (const who of [trainer, stranger]) {
    for (const asked of [merger, split, closing]) {
      expect(await change(asked, who)).toEqual({
        ok: false,
        failure: { code: 'not-your-unit' },
      })
    }
    expect(await describeChanges(deps, who, 'c-11')).toEqual({
      ok: false,
      failure: { code: 'not-your-unit' },
    })
  }
})

test('what was changed is told with its resolution, the last first', async () => {
  const { deps, official, change } = await givenCommune()
  await change(split)
  await change({ ...closing, on: '2026-03-12' })

  const seen = await describeChanges(deps, official, 'c-11')

  expect(seen).toMatchObject({
    value: {
      unit: { name: 'Xã Đông' },
      past: [
        { what: 'split', from: ['Thôn 1'], to: ['Thôn 1A', 'Thôn 1B'], source, on: day },
      ],
    },
  })
})

test('a class of a hamlet that is no more stays with who was there, and with nobody else', async () => {
  const { deps, official, trainer, change } = await givenCommune()
  const held = await givenClass(deps, { startsAt: '2026-03-05T12:30:00.000Z' })
  const stranger = await givenStaff(deps, { loginName: 'thon.khac', displayName: 'Hà' })
  await givenRole(deps, stranger, { role: 'trainer', unitId: 'h-121' })
  await change(merger)

  expect(await describeClass(deps, trainer, held.id)).toMatchObject({
    value: { hamlet: { id: 'h-111', name: 'Thôn 1' } },
  })
  expect(await listUnitClasses(deps, official, 'c-11')).toMatchObject({
    value: { classes: [{}, { id: held.id, hamlet: { name: 'Thôn 1' } }] },
  })
  for (const who of [official, stranger]) {
    expect(await describeClass(deps, who, held.id)).toEqual({
      ok: false,
      failure: { code: 'not-your-unit' },
    })
  }
  const asked = { classId: held.id, action: 'see-classes' } as const
  expect(await classFor(deps, official, asked)).toMatchObject({ ok: true })
  expect(await classFor(deps, stranger, asked)).toMatchObject({ ok: false })
})
