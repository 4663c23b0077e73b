import { expect, test } from 'vitest'
import { findVisitor } from '#app/features/identity/find-visitor.server.ts'
import { signedInCookies } from '#app/features/identity/cookies.server.ts'
import { tablesOf } from '#tests/support/database.ts'
import { caller, type TestDeps } from '#tests/support/people.ts'
import { givenResident } from '#tests/support/residents.ts'
import { givenRole } from '#tests/support/staff.ts'
import { joinAsGuest } from './join-as.server.ts'
import { joinByName } from './join-by-name.server.ts'
import { listNames } from './list-names.server.ts'
import { fishes, givenJoining } from '#tests/support/joining.ts'

const nobody = { person: undefined, guestId: undefined, learnerId: undefined }

function attendanceOf(deps: TestDeps) {
  return deps.db
    .selectFrom('attendance')
    .select(['learnerId', 'isPresent', 'how'])
    .execute()
}

test('joining with three pictures sets them, and is being present', async () => {
  const { deps, resident, join } = await givenJoining()

  expect(await join(fishes)).toMatchObject({ ok: true })

  const present = { learnerId: resident.learnerId, isPresent: 1, how: 'joined' }
  expect(await attendanceOf(deps)).toEqual([present])
  const kept = JSON.stringify(await tablesOf(deps.db, ['personSecret', 'event']))
  expect(kept).not.toContain('fish')
})

test('joining twice is one event', async () => {
  const { deps, join } = await givenJoining()

  await join({ way: 'nothing' })
  await join({ way: 'nothing' })

  const events = await deps.db
    .selectFrom('event')
    .select('payload')
    .where('type', '=', 'attendance-marked')
    .execute()
  expect(events).toHaveLength(1)
})

test('a session from the list holds no role, gives out nothing, and ends with a shared browser', async () => {
  const { deps, resident, join } = await givenJoining()
  await givenRole(deps, resident, { role: 'operator', unitId: 'vn' })

  const opened = await join({ way: 'nothing' })

  if (!opened.ok) throw new Error(opened.failure.code)
  const cookies = signedInCookies({ ...deps, isSecure: false }, opened.value.session)
  expect(cookies.join()).not.toContain('Max-Age')
  const { person } = await findVisitor(deps, cookies.join('; '))
  expect(person).toMatchObject({ isStaff: false, isFromClass: true })
})

test('on a shared device what a guest did stays the guest’s', async () => {
  const { deps, joined, resident } = await givenJoining()
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
  const { deps, join, joined } = await givenJoining()
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

test('a guest joins without a name; whoever was signed in here is signed out', async () => {
  const { deps, joined, join } = await givenJoining()
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
