import { expect, test } from 'vitest'
import type { Proof } from '#app/features/identity/identity.ts'
import { findVisitor } from '#app/features/identity/find-visitor.server.ts'
import { signedInCookies } from '#app/features/identity/cookies.server.ts'
import { cardNumber } from '#app/features/identity/cards/card-token.server.ts'
import { giveCards } from '#app/features/identity/cards/give-cards.server.ts'
import { createAddressTries } from '#app/features/identity/identity.server.ts'
import { givenOpenClass } from '#tests/support/classes.ts'
import { tablesOf } from '#tests/support/database.ts'
import { caller, givenDeps, givenPerson, type TestDeps } from '#tests/support/people.ts'
import { givenResident } from '#tests/support/residents.ts'
import { givenRole, givenStaff } from '#tests/support/staff.ts'
import { findClassByCode, findJoinedClass } from './find-class.server.ts'
import { joinAsGuest } from './join-as.server.ts'
import { joinByName } from './join-by-name.server.ts'
import { listNames } from './list-names.server.ts'

const nobody = { person: undefined, guestId: undefined, learnerId: undefined }
const fishes = { way: 'pictures', text: 'fish.house.fish' } as const
const sun = { way: 'pictures', text: 'sun.sun.sun' } as const
const wrong = { ok: false, failure: { code: 'wrong-name-or-secret' } }

async function givenEvening(overrides: Parameters<typeof givenResident>[1] = {}) {
  const deps = await givenDeps()
  const joined = await givenOpenClass(deps)
  const resident = await givenResident(deps, overrides)
  const join = (proof: Proof, more: { personId?: string; isSharedDevice?: boolean } = {}) =>
    joinByName(deps, caller, {
      ...{ joined, proof, personId: resident.id, isSharedDevice: true, ...more },
    })
  return { deps, joined, resident, join }
}

function attendanceOf(deps: TestDeps) {
  return deps.db
    .selectFrom('attendance')
    .select(['learnerId', 'isPresent', 'how'])
    .execute()
}

test('joining with three pictures sets them, and is being present', async () => {
  const { deps, resident, join } = await givenEvening()

  expect(await join(fishes)).toMatchObject({ ok: true })

  const present = { learnerId: resident.learnerId, isPresent: 1, how: 'joined' }
  expect(await attendanceOf(deps)).toEqual([present])
  const kept = JSON.stringify(await tablesOf(deps.db, ['personSecret', 'event']))
  expect(kept).not.toContain('fish')
})

test('the next time the same pictures are asked, in their order', async () => {
  const { deps, join } = await givenEvening()
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

test('joining twice is one event', async () => {
  const { deps, join } = await givenEvening()

  await join({ way: 'nothing' })
  await join({ way: 'nothing' })

  const events = await deps.db
    .selectFrom('event')
    .select('payload')
    .where('type', '=', 'attendance-marked')
    .execute()
  expect(events).toHaveLength(1)
})

test.each([
  ['1234', 'digits-too-easy'],
  ['77', 'digits-missing'],
])('the digits %s are not taken', async (text, code) => {
  const { join } = await givenEvening()

  expect(await join({ way: 'class-pin', text })).toEqual({ ok: false, failure: { code } })
  expect(await join({ way: 'class-pin', text: '2860' })).toMatchObject({ ok: true })
})

test('wrong pictures lock that person for longer and longer, and nobody else', async () => {
  const { deps, join } = await givenEvening()
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
  const { deps, join } = await givenEvening()
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
  const { deps, resident, join } = await givenEvening()
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

test('a session from the list holds no role, gives out nothing, and ends with a shared browser', async () => {
  const { deps, resident, join } = await givenEvening()
  await givenRole(deps, resident, { role: 'operator', unitId: 'vn' })

  const opened = await join({ way: 'nothing' })

  if (!opened.ok) throw new Error(opened.failure.code)
  const cookies = signedInCookies({ ...deps, isSecure: false }, opened.value.session)
  expect(cookies.join()).not.toContain('Max-Age')
  const { person } = await findVisitor(deps, cookies.join('; '))
  expect(person).toMatchObject({ isStaff: false, isFromClass: true })
})

test('on a shared device what a guest did stays the guest’s', async () => {
  const { deps, joined, resident } = await givenEvening()
  const asking = { joined, personId: resident.id, proof: { way: 'nothing' } } as const
  const links = () => deps.db.selectFrom('learnerLink').selectAll().execute()

  await joinByName(
    deps,
    { ...caller, guestId: 'guest' },
    { ...asking, isSharedDevice: true },
  )
  expect(await links()).toEqual([])
  await joinByName(
    deps,
    { ...caller, guestId: 'guest' },
    { ...asking, isSharedDevice: false },
  )
  expect(await links()).toMatchObject([{ fromLearnerId: 'guest' }])
})

test('nobody of another hamlet, or unlisted, joins by name', async () => {
  const { deps, join, joined } = await givenEvening()
  await givenResident(deps, { id: 'elsewhere', hamletId: 'h-112' })
  await givenResident(deps, { id: 'unlisted', agreed: [] })

  for (const personId of ['elsewhere', 'unlisted', 'made-up']) {
    expect(await join({ way: 'nothing' }, { personId })).toEqual({
      ok: false,
      failure: { code: 'person-not-found' },
    })
  }
  expect(JSON.stringify(await listNames(deps, joined))).not.toMatch(/elsewhere|unlisted/)
})

test('of people only their names are listed, and what tells two of one name apart', async () => {
  const { deps, joined } = await givenEvening({
    id: 'a',
    birthYear: 1962,
    phone: '0912345678',
  })
  await givenResident(deps, { id: 'b', birthYear: 1980, household: 'Nhà 3' })
  await givenResident(deps, { id: 'c', displayName: 'Đỗ Văn Ổn', birthYear: 1950 })

  expect(await listNames(deps, joined)).toEqual([
    {
      letter: 'L',
      people: [
        { personId: 'a', name: 'Nguyễn Thị Lan', tell: '1962' },
        { personId: 'b', name: 'Nguyễn Thị Lan', tell: '1980' },
      ],
    },
    { letter: 'Ô', people: [{ personId: 'c', name: 'Đỗ Văn Ổn', tell: undefined }] },
  ])
})

test('a guest joins without a name; whoever was signed in here is signed out', async () => {
  const { deps, joined, join } = await givenEvening()
  const opened = await join({ way: 'nothing' })
  if (!opened.ok) throw new Error(opened.failure.code)
  const cookieHeader =
    signedInCookies({ ...deps, isSecure: false }, opened.value.session)[0] ?? ''
  const visitor = await findVisitor(deps, cookieHeader)

  const guest = await joinAsGuest(deps, { visitor, cookieHeader }, joined)

  expect(guest).toMatchObject({ isNewGuest: true })
  expect(guest.guestId).not.toBe(opened.value.learnerId)
  expect(await findVisitor(deps, cookieHeader)).toEqual(nobody)
  expect(await attendanceOf(deps)).toHaveLength(2)
})

test('a code opens its class while that is open, for twelve hours at most', async () => {
  const { deps, joined } = await givenEvening()
  const ask = (code: string) => findClassByCode(deps, { code, address: caller.address })
  const none = { ok: false, failure: { code: 'no-open-class' } }

  expect(await ask(' 246 810 ')).toMatchObject({ ok: true, value: { id: joined.id } })
  expect(await ask('246811')).toEqual(none)
  expect(await ask('24681')).toEqual(none)
  expect(await findJoinedClass(deps, joined.id)).toMatchObject({ id: joined.id })
  deps.advance(12 * 60 + 1)
  expect(await ask('246810')).toEqual(none)
  expect(await findJoinedClass(deps, joined.id)).toBeUndefined()
})

test.each(['closedAt', 'cancelledAt'] as const)(
  'with %s a code opens nothing',
  async (ended) => {
    const { deps } = await givenEvening()
    await deps.db
      .updateTable('class')
      .set({ [ended]: deps.now().toISOString() })
      .execute()

    expect(
      await findClassByCode(deps, { code: '246810', address: caller.address }),
    ).toEqual({
      ok: false,
      failure: { code: 'no-open-class' },
    })
  },
)

test('codes that open nothing count against who tries them', async () => {
  const evening = await givenEvening()
  const addressTries = createAddressTries({ perTenMinutes: 3, perDay: 100 })
  const deps = { ...evening.deps, addressTries }
  const ask = (code: string) => findClassByCode(deps, { code, address: caller.address })

  for (let tries = 0; tries < 20; tries += 1) {
    expect(await ask('246810')).toMatchObject({ ok: true })
  }
  for (const code of ['000001', '000002', '000003']) await ask(code)
  expect(await ask('246810')).toMatchObject({ failure: { code: 'too-many-tries' } })
})
