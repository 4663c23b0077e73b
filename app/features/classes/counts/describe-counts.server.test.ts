import { v7 as uuid } from 'uuid'
import { expect, test } from 'vitest'
import type { Role } from '#app/features/identity/roles/role.ts'
import { givenClass, givenPresent } from '#tests/support/classes.ts'
import { foundSmallCountry } from '#tests/support/found-small-country.ts'
import { givenDeps, type TestDeps } from '#tests/support/people.ts'
import { givenResident } from '#tests/support/residents.ts'
import { givenRole, givenStaff } from '#tests/support/staff.ts'
import { unitEvent } from '#tests/support/territory.ts'
import { describeCounts } from './describe-counts.server.ts'

async function given() {
  const deps = await givenDeps()
  await foundSmallCountry(deps)
  return deps
}

async function seenBy(deps: TestDeps, role: Role, held: string, unitId: string) {
  const staff = await givenStaff(deps, { loginName: `${role}.${held}.${uuid()}` })
  await givenRole(deps, staff, { role, unitId: held })
  const counts = await describeCounts(deps, staff, unitId)
  if (!counts.ok) throw new Error(counts.failure.code)
  return counts.value
}

/** Residents of a hamlet, so many of them in one class there. */
async function givenHamlet(
  deps: TestDeps,
  hamletId: string,
  [living, present]: [number, number],
) {
  const { id } = await givenClass(deps, { hamletId })
  const learners: string[] = []
  for (let place = 0; place < living; place += 1) {
    const { learnerId } = await givenResident(deps, {
      hamletId,
      displayName: `Bác ${place}`,
    })
    learners.push(learnerId)
    if (place < present) await givenPresent(deps, id, { learner: learnerId })
  }
  return learners
}

test('the commune sees its numbers whole, who stands above it none under ten', async () => {
  const deps = await given()
  await givenHamlet(deps, 'h-111', [3, 2])
  await givenHamlet(deps, 'h-112', [12, 11])

  const own = await seenBy(deps, 'commune-official', 'c-11', 'c-11')
  expect(own.total.people).toMatchObject({ resident: 15, present: 13, practised: 0 })
  expect(own.below.map(({ people }) => people.resident)).toEqual([3, 12])

  const above = await seenBy(deps, 'province-official', 'p-1', 'c-11')
  expect(above.total.people).toMatchObject({ resident: 15, present: 13, practised: null })
  expect(above.below.map(({ people }) => people.resident)).toEqual([null, null])
  expect(above.hidesSmall).toBe(true)
})

test('what is hidden beside a small hamlet is hidden on its own page too', async () => {
  const deps = await given()
  await givenHamlet(deps, 'h-111', [3, 2])
  await givenHamlet(deps, 'h-112', [12, 11])
  await givenHamlet(deps, 'h-121', [30, 20])
  const from = (role: Role, held: string, unitId: string) =>
    seenBy(deps, role, held, unitId).then(({ total }) => total.people.resident)

  expect(await from('province-official', 'p-1', 'h-112')).toBeNull()
  expect(await from('national', 'vn', 'h-112')).toBeNull()
  expect(await from('province-official', 'p-1', 'c-11')).toBe(15)
  expect(await from('commune-official', 'c-11', 'h-112')).toBe(12)
})

test('somebody in two classes, under two pseudonyms, is one; the staff are none', async () => {
  const deps = await given()
  const [one = '', two = ''] = await givenHamlet(deps, 'h-111', [3, 2])
  const { id } = await givenClass(deps, { hamletId: 'h-111' })
  await givenPresent(deps, id, { learner: one })
  await givenPresent(deps, id, { learner: two })
  const staff = await givenStaff(deps, { loginName: 'trainer' })
  await givenRole(deps, staff, { role: 'trainer', unitId: 'h-111' })
  await givenPresent(deps, id, { learner: staff.learnerId })
  const merged = { type: 'residents-merged', payload: { from: one, to: two } }
  const happenedAt = deps.now().toISOString()
  await deps.record.append(deps, [{ id: uuid(), subjectId: two, happenedAt, ...merged }])

  const { people } = (await seenBy(deps, 'trainer', 'h-111', 'h-111')).total

  expect(people.present).toBe(1)
})

test('who had themselves erased is still among those who came', async () => {
  const deps = await given()
  const [one = ''] = await givenHamlet(deps, 'h-111', [2, 2])
  await deps.db.deleteFrom('person').where('learnerId', '=', one).execute()

  const { people } = (await seenBy(deps, 'trainer', 'h-111', 'h-111')).total

  expect(people).toMatchObject({ resident: 1, present: 2 })
})

test('the adults are told with their source and day, or that nobody has said', async () => {
  const deps = await given()
  const payload = { asOf: '2026-01-01', adults: 540, households: 200, source: 'Công an xã' }
  await deps.record.append(deps, [
    unitEvent('h-111', { type: 'population-stated', payload }),
  ])

  const { below } = await seenBy(deps, 'commune-official', 'c-11', 'c-11')

  expect(below.map(({ adults }) => adults)).toEqual([
    { adults: 540, asOf: '2026-01-01', source: 'Công an xã' },
    undefined,
  ])
})

test.each([
  ['trainer', 'h-111', 'h-112'],
  ['commune-official', 'c-11', 'c-12'],
  ['province-official', 'p-2', 'c-11'],
  ['content-editor', 'vn', 'c-11'],
] as const)('a %s of %s gets no numbers of %s', async (role, held, unitId) => {
  const deps = await given()

  await expect(seenBy(deps, role, held, unitId)).rejects.toThrow('not-your-unit')
})
