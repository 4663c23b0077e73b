import { expect, test } from 'vitest'
import { updatePinHash } from '#db/queries/persons.server.ts'
import { tablesOf } from '#tests/support/database.ts'
import { givenDeps, type TestDeps } from '#tests/support/people.ts'
import { givenResident } from '#tests/support/residents.ts'
import { givenRole, givenStaff } from '#tests/support/staff.ts'
import { mergeResidents } from '../residents/merge-residents.server.ts'
import type { Role } from '../roles/role.ts'
import { forgetSecret } from '../class-secret/forget-secret.server.ts'
import { openFromClass } from '../class-secret/open-from-class.server.ts'
import { askOf } from '../class-secret/ask-of.server.ts'
import { signedInCookies } from '../cookies.server.ts'
import { findVisitor } from '../find-visitor.server.ts'
import { giveCards } from './give-cards.server.ts'
import { listCards } from './list-cards.server.ts'
import { openByCard } from './open-by-card.server.ts'
import { readCard } from './read-card.server.ts'
import { reissueCard } from './reissue-card.server.ts'

const hamlet = { unitId: 'h-111' }

async function givenTrainer(deps: TestDeps, role: Role = 'trainer', unitId = 'h-111') {
  const staff = await givenStaff(deps)
  await givenRole(deps, staff, { role, unitId })
  return staff
}

async function givenCards() {
  const deps = await givenDeps()
  const trainer = await givenTrainer(deps)
  const resident = await givenResident(deps)
  const given = await giveCards(deps, trainer, hamlet)
  const tokenNow = async () => {
    const listed = await listCards(deps, trainer, hamlet)
    if (!listed.ok) throw new Error(listed.failure.code)
    return listed.value.cards[0]?.token ?? ''
  }
  return { deps, trainer, resident, given, tokenNow, token: await tokenNow() }
}

const open = (deps: TestDeps, token: string) =>
  openByCard(deps, { token, guestId: undefined, isSharedDevice: true })

test('everybody without a card gets one, once', async () => {
  const { deps, trainer, given } = await givenCards()

  expect(given).toEqual({ ok: true, value: 1 })
  await givenResident(deps, { displayName: 'Lò Văn Tập' })
  expect(await giveCards(deps, trainer, hamlet)).toEqual({ ok: true, value: 1 })
  expect(await giveCards(deps, trainer, hamlet)).toEqual({ ok: true, value: 0 })
  const events = await deps.db
    .selectFrom('event')
    .select(['actorId', 'payload'])
    .where('type', '=', 'card-given')
    .execute()
  expect(events).toEqual([1, 2].map(() => ({ actorId: trainer.learnerId, payload: '{}' })))
})

test('a card opens the session of its person, never that of staff', async () => {
  const { deps, resident, token } = await givenCards()
  await givenRole(deps, resident, { role: 'operator', unitId: 'vn' })

  const opened = await open(deps, token)

  if (!opened.ok) throw new Error(opened.failure.code)
  const cookies = signedInCookies({ ...deps, isSecure: false }, opened.value.session)
  const { person } = await findVisitor(deps, cookies.join('; '))
  expect(person).toMatchObject({ id: resident.id, isStaff: false, isFromClass: false })
})

test('what opens a session stands nowhere in the database', async () => {
  const { deps, token } = await givenCards()

  const kept = JSON.stringify(
    await tablesOf(deps.db, ['card', 'event', 'session', 'person']),
  )

  expect(kept).toContain(token.slice(0, 12))
  expect(kept).not.toContain(token.slice(12))
})

test('a token that was tampered with, cut or made up is no card', async () => {
  const { deps, token } = await givenCards()
  const other = token.startsWith('A') ? 'B' : 'A'

  for (const wrong of [
    other + token.slice(1),
    token.slice(0, -1),
    `${token}A`,
    '',
    'abc',
  ]) {
    expect(await readCard(deps, wrong)).toEqual({
      ok: false,
      failure: { code: 'card-unknown' },
    })
  }
})

test('a new card takes the old one out of force, and ends what it opened', async () => {
  const { deps, trainer, resident, token, tokenNow } = await givenCards()
  await open(deps, token)

  await reissueCard(deps, trainer, { ...hamlet, personId: resident.id })

  expect(await open(deps, token)).toEqual({
    ok: false,
    failure: { code: 'card-withdrawn' },
  })
  expect(await tablesOf(deps.db, ['session'])).toEqual({ session: [] })
  expect(await open(deps, await tokenNow())).toMatchObject({ ok: true })
})

test('the card of a record that was merged opens the one that stays', async () => {
  const { deps, resident, token } = await givenCards()
  const kept = await givenResident(deps, { displayName: 'Nguyễn Thị Lan (đúng)' })
  await deps.db
    .updateTable('person')
    .set({ mergedInto: kept.id })
    .where('id', '=', resident.id)
    .execute()

  expect(await readCard(deps, token)).toMatchObject({ ok: true, value: { id: kept.id } })
})

test('with a new card no card of a merged record opens anything more', async () => {
  const { deps, trainer, resident, token } = await givenCards()
  const kept = await givenResident(deps)
  await mergeResidents(deps, trainer, { keptId: kept.id, otherId: resident.id })
  await open(deps, token)

  await reissueCard(deps, trainer, { ...hamlet, personId: kept.id })

  expect(await readCard(deps, token)).toMatchObject({ failure: { code: 'card-withdrawn' } })
})

test('of who has an account a card gives out and erases nothing', async () => {
  const { deps, resident, token } = await givenCards()
  const isFromClass = async () => {
    const opened = await open(deps, token)
    return opened.ok && opened.value.session.isFromClass
  }
  expect(await isFromClass()).toBe(false)

  await updatePinHash(deps.db, resident.id, 'of a PIN')

  expect(await isFromClass()).toBe(true)
})

test('a forgotten secret is set anew', async () => {
  const { deps, trainer, resident } = await givenCards()
  const caller = { guestId: undefined, address: '192.0.2.1' }
  const proof = { way: 'class-pin', text: '2860' } as const
  await openFromClass(deps, caller, { personId: resident.id, proof, isSharedDevice: true })
  expect(await askOf(deps, resident.id)).toMatchObject({
    asked: 'class-pin',
    hasCard: true,
  })

  await forgetSecret(deps, trainer, { ...hamlet, personId: resident.id })

  expect(await askOf(deps, resident.id)).toMatchObject({ asked: 'nothing' })
})

test.each([
  ['trainer', 'h-112'],
  ['commune-official', 'c-11'],
  ['national', 'vn'],
  ['operator', 'vn'],
] as const)('a %s of %s sees and makes no cards of the hamlet', async (role, unitId) => {
  const { deps, resident } = await givenCards()
  const stranger = await givenStaff(deps, { loginName: 'stranger' })
  await givenRole(deps, stranger, { role, unitId })
  const refused = { ok: false, failure: { code: 'not-your-unit' } }
  const about = { ...hamlet, personId: resident.id }

  expect(await listCards(deps, stranger, hamlet)).toEqual(refused)
  expect(await giveCards(deps, stranger, hamlet)).toEqual(refused)
  expect(await reissueCard(deps, stranger, about)).toEqual(refused)
  expect(await forgetSecret(deps, stranger, about)).toEqual(refused)
})

test('a trainer reissues no card of somebody who lives elsewhere', async () => {
  const { deps, trainer } = await givenCards()
  const elsewhere = await givenResident(deps, { hamletId: 'h-112' })

  const about = { ...hamlet, personId: elsewhere.id }

  const none = { ok: false, failure: { code: 'resident-not-found' } }
  expect(await reissueCard(deps, trainer, about)).toEqual(none)
  expect(await forgetSecret(deps, trainer, about)).toEqual(none)
  const listed = await listCards(deps, trainer, about)
  expect(listed).toMatchObject({ ok: true, value: { cards: [], without: [] } })
})

test('of a commune a trainer sees the cards of all its hamlets', async () => {
  const deps = await givenDeps()
  const trainer = await givenTrainer(deps, 'trainer', 'c-11')
  await givenResident(deps, { hamletId: 'h-111' })
  await givenResident(deps, { hamletId: 'h-112', displayName: 'Lò Văn Tập' })

  expect(await giveCards(deps, trainer, { unitId: 'c-11' })).toEqual({ ok: true, value: 2 })
})
