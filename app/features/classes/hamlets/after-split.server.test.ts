import { expect, test } from 'vitest'
import { listResidents, placeHouseholds } from '#app/features/identity/identity.server.ts'
import { unitsOn } from '#app/features/territory/territory.server.ts'
import { namedUnitsOn } from '#app/composition.server.ts'
import { listResidentsOf } from '#db/queries/residents.server.ts'
import { foundSmallCountry } from '#tests/support/found-small-country.ts'
import { givenDeps } from '#tests/support/people.ts'
import { givenResident } from '#tests/support/residents.ts'
import { givenRole, givenStaff } from '#tests/support/staff.ts'
import { changeHamlets } from './change-hamlets.server.ts'
import { describeChanges } from './describe-changes.server.ts'

const on = '2026-03-10'

/** Hamlet 1 with two households and somebody alone, split into 1A and 1B; today is 12 March. */
async function givenSplit() {
  const deps = { ...(await givenDeps()), unitsOn: namedUnitsOn }
  await foundSmallCountry(deps)
  const official = await givenStaff(deps)
  await givenRole(deps, official, { role: 'commune-official', unitId: 'c-11' })
  const trainer = await givenStaff(deps, { loginName: 'huong.le', displayName: 'Lê Hương' })
  await givenRole(deps, trainer, { role: 'trainer', unitId: 'h-111' })
  const [mother] = [
    await givenResident(deps, { displayName: 'Bà Cả', household: '12' }),
    await givenResident(deps, { displayName: 'Anh Con', household: '12' }),
    await givenResident(deps, { displayName: 'Bác Hai', household: '3' }),
  ]
  const alone = await givenResident(deps, { displayName: 'Bác Lẻ' })
  deps.advance(11 * 24 * 60)
  const into = ['1A', '1B'].map((name) => ({ kind: 'thon' as const, name }))
  const split = { kind: 'split', unitIds: ['h-111'], on, source: '12/NQ', into } as const
  await changeHamlets(deps, official, { ...split, communeId: 'c-11' })
  const hamlets = await unitsOn(deps.db, on).childrenOf('c-11')
  const idOf = (name: string) => hamlets.find((each) => each.name === name)?.id ?? ''
  const [first, second] = [idOf('1A'), idOf('1B')]
  const waitingFor = async (who = trainer) => {
    const list = await listResidents(deps, who, { unitId: first, search: '' })
    return list.ok ? list.value.waiting : list.failure.code
  }
  const place = (chosen: Record<string, string>, who = trainer) =>
    placeHouseholds(deps, who, { hamletId: first, partOf: (id) => chosen[id] })
  const namesIn = async (hamletId: string, day = on) =>
    (await listResidentsOf(deps.db, [hamletId], day)).map(({ displayName }) => displayName)
  return {
    deps,
    official,
    trainer,
    mother,
    alone,
    first,
    second,
    waitingFor,
    place,
    namesIn,
  }
}

/** Households of the list by who stands first in them. */
const firstOf = (waiting: unknown, household: string | null) => {
  if (typeof waiting !== 'object' || waiting === null) throw new Error('Nobody waits.')
  const { households } = waiting as {
    households: { id: string; household: string | null }[]
  }
  return households.find((each) => each.household === household)?.id ?? ''
}

test('after a split people wait in the first part, by household', async () => {
  const { waitingFor, first, second } = await givenSplit()

  expect(await waitingFor()).toMatchObject({
    count: 4,
    parts: [{ id: first }, { id: second }],
    households: [
      { household: '3', names: ['Bác Hai'] },
      { household: '12', names: ['Anh Con', 'Bà Cả'] },
      { household: null, names: ['Bác Lẻ'] },
    ],
  })
})

test('whole households are placed since the split; who is placed waits no more', async () => {
  const { deps, waitingFor, place, namesIn, first, second } = await givenSplit()
  const waiting = await waitingFor()
  const chosen = { [firstOf(waiting, '12')]: second, [firstOf(waiting, '3')]: first }
  deps.advance(1)

  expect(await place(chosen)).toEqual({ ok: true, value: { placed: 3 } })

  expect(await namesIn(second)).toEqual(['Anh Con', 'Bà Cả'])
  expect(await namesIn('h-111', '2026-03-09')).toHaveLength(4)
  expect((await namesIn(first)).sort()).toEqual(['Bác Hai', 'Bác Lẻ'])
  expect(await waitingFor()).toMatchObject({ count: 1, households: [{ household: null }] })
  expect(await place(chosen)).toMatchObject({ failure: { code: 'none-chosen' } })
  expect((await deps.record.verify(deps.db)).differences).toEqual([])
})

test('officials are told how many wait, and by nobody’s name', async () => {
  const { deps, official, waitingFor, first } = await givenSplit()

  const told = await describeChanges(deps, official, 'c-11')

  expect(told.ok && told.value.waiting).toEqual([{ id: first, name: 'Thôn 1A', count: 4 }])
  expect(await waitingFor(official)).toBe('not-your-unit')
})

test('only trainers of the hamlet place its households, and only in its parts', async () => {
  const { deps, official, waitingFor, place, second, namesIn } = await givenSplit()
  const stranger = await givenStaff(deps, { loginName: 'thon.khac', displayName: 'Hà' })
  await givenRole(deps, stranger, { role: 'trainer', unitId: 'h-112' })
  const household = firstOf(await waitingFor(), '12')

  for (const who of [official, stranger]) {
    expect(await place({ [household]: second }, who)).toMatchObject({
      failure: { code: 'not-your-unit' },
    })
  }
  expect(await place({ [household]: 'h-112' })).toMatchObject({
    failure: { code: 'not-your-unit' },
  })
  expect(await namesIn(second)).toEqual([])
})
