import { expect, test } from 'vitest'
import { cardNumber } from '#app/features/identity/cards/card-token.server.ts'
import { giveCards } from '#app/features/identity/cards/give-cards.server.ts'
import { givenPerson, type TestDeps } from '#tests/support/people.ts'
import { givenResident } from '#tests/support/residents.ts'
import { givenRole, givenStaff } from '#tests/support/staff.ts'
import { fishes, givenJoining, wrong } from '#tests/support/joining.ts'

const sun = { way: 'pictures', text: 'sun.sun.sun' } as const

function attendanceOf(deps: TestDeps) {
  return deps.db
    .selectFrom('attendance')
    .select(['learnerId', 'isPresent', 'how'])
    .execute()
}

test('the next time the same pictures are asked, in their order', async () => {
  const { deps, join } = await givenJoining()
  await join(fishes)

  expect(await join({ way: 'pictures', text: 'house.fish.fish' })).toEqual(wrong)
  expect(await join({ way: 'nothing' })).toEqual({
    ok: false,
    failure: { code: 'something-else-asked' },
  })
  expect(await join({ way: 'class-pin', text: '2860' })).toMatchObject({ ok: false })
  expect(await join(fishes)).toMatchObject({ ok: true })
  expect(await attendanceOf(deps)).toHaveLength(1)
})

test.each([
  ['1234', 'digits-too-easy'],
  ['77', 'digits-missing'],
])('the digits %s are not taken', async (text, code) => {
  const { join } = await givenJoining()

  expect(await join({ way: 'class-pin', text })).toEqual({ ok: false, failure: { code } })
  expect(await join({ way: 'class-pin', text: '2860' })).toMatchObject({ ok: true })
})

test('wrong pictures lock that person for longer and longer, and nobody else', async () => {
  const { deps, join } = await givenJoining()
  const other = await givenResident(deps, { displayName: 'Lò Văn Tập' })
  await join(fishes)
  for (let tries = 0; tries < 5; tries += 1) expect(await join(sun)).toEqual(wrong)

  expect(await join(fishes)).toMatchObject({
    failure: { code: 'locked', retryAfterSeconds: 60 },
  })
  expect(await join(fishes, { personId: other.id })).toMatchObject({ ok: true })
  deps.advance(1)
  expect(await join(sun)).toEqual(wrong)
  expect(await join(fishes)).toMatchObject({
    failure: { code: 'locked', retryAfterSeconds: 300 },
  })
})

test('whoever has a PIN shows it: nobody can choose pictures for them', async () => {
  const { deps, join } = await givenJoining()
  const owner = await givenPerson(deps)
  await givenResident(deps, { id: 'listed' })
  await deps.db
    .updateTable('person')
    .set({ pinHash: owner.pinHash })
    .where('id', '=', 'listed')
    .execute()
  const personId = 'listed'

  for (const proof of [fishes, { way: 'nothing' }] as const) {
    expect(await join(proof, { personId })).toMatchObject({
      failure: { code: 'something-else-asked' },
    })
  }
  expect(await join({ way: 'pin', text: '111222' }, { personId })).toEqual(wrong)
  expect(await join({ way: 'pin', text: owner.pin }, { personId })).toMatchObject({
    ok: true,
  })
})

test('the number on a card opens for its own name only', async () => {
  const { deps, resident, join } = await givenJoining()
  const trainer = await givenStaff(deps)
  await givenRole(deps, trainer, { role: 'trainer', unitId: 'h-111' })
  await givenResident(deps, { id: 'other', displayName: 'Lò Văn Tập' })
  await giveCards(deps, trainer, { unitId: 'h-111' })
  await join(fishes)
  const numberOf = async (personId: string) => {
    const { id } = await deps.db
      .selectFrom('card')
      .select('id')
      .where('personId', '=', personId)
      .executeTakeFirstOrThrow()
    return cardNumber(id, deps)
  }
  const spaced = (await numberOf(resident.id)).replace(/(?<=^...)/, ' ')

  expect(await join({ way: 'card', text: await numberOf('other') })).toEqual(wrong)
  expect(await join({ way: 'card', text: spaced })).toMatchObject({ ok: true })
})
