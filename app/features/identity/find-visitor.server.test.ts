import { v7 as uuid } from 'uuid'
import { expect, test } from 'vitest'
import { givenDeps, givenPerson, testSecret } from '#tests/support/people.ts'
import {
  forgottenCookies,
  guestCookie,
  signedInCookies,
  whoCookie,
} from './cookies.server.ts'
import { eraseMyData } from './erase-my-data.server.ts'
import { findVisitor } from './find-visitor.server.ts'
import { signOut, signOutEverywhere } from './sign-out.server.ts'
import { withLearner } from './with-learner.server.ts'

const cookies = { config: { sessionSecret: testSecret }, isSecure: false }
const abc = { sessionId: 'abc', isSharedDevice: false, isStaff: false }
const nobody = { person: undefined, guestId: undefined, learnerId: undefined }

/** The `Cookie` header a browser sends after these `Set-Cookie` values. */
function headerFrom(setCookies: readonly string[]): string {
  return setCookies.map((each) => each.split(';')[0] ?? '').join('; ')
}

function sessionHeader(session: { sessionId: string }, isSharedDevice = false): string {
  return headerFrom(
    signedInCookies(cookies, { ...session, isSharedDevice, isStaff: false }),
  )
}

test.each([
  ['no cookies', null],
  ['cookies of others', 'theme=dark; lang=vi'],
  ['an empty session', 'thaoso-session='],
  ['a session nobody signed', 'thaoso-session=abc.def'],
  [
    'a guest signed as something else',
    headerFrom([guestCookie(cookies, uuid())]).replace('guest', 'session'),
  ],
])('%s: nobody', async (_case, header) => {
  expect(await findVisitor(await givenDeps(), header)).toEqual(nobody)
})

test('a guest is who the cookie says, unless it was made elsewhere', async () => {
  const deps = await givenDeps()
  const guestId = uuid()
  const header = `a=b; ${headerFrom([guestCookie(cookies, guestId)])}`
  const elsewhere = {
    config: { sessionSecret: 'another secret altogether' },
    isSecure: false,
  }

  expect(await findVisitor(deps, header)).toEqual({
    ...nobody,
    guestId,
    learnerId: guestId,
  })
  expect(await findVisitor(deps, headerFrom([guestCookie(elsewhere, guestId)]))).toEqual(
    nobody,
  )
})

test('somebody signed in is known by their session until it ends', async () => {
  const deps = await givenDeps()
  const person = await givenPerson(deps)
  const header = sessionHeader(person)

  expect(await findVisitor(deps, header)).toEqual({
    person: {
      id: person.id,
      learnerId: person.learnerId,
      displayName: 'Bác Luyện',
      isSharedDevice: false,
      isStaff: false,
      isFromClass: false,
    },
    guestId: undefined,
    learnerId: person.learnerId,
  })
  deps.advance(30 * 24 * 60)
  expect(await findVisitor(deps, header)).toEqual(nobody)
})

test('being seen is noted once an hour', async () => {
  const deps = await givenDeps()
  const header = sessionHeader(await givenPerson(deps))
  const lastSeen = async () =>
    (await deps.db.selectFrom('session').select('lastSeenAt').executeTakeFirst())
      ?.lastSeenAt

  deps.advance(30)
  await findVisitor(deps, header)
  expect(await lastSeen()).toBe('2026-03-01T10:00:00.000Z')
  deps.advance(31)
  await findVisitor(deps, header)
  expect(await lastSeen()).toBe('2026-03-01T11:01:00.000Z')
})

test.each([
  ['signing out', (deps, header) => signOut(deps, header)],
  ['signing out everywhere', (deps, _header, id) => signOutEverywhere(deps, id)],
  ['erasing', (deps, _header, id) => eraseMyData(deps, id)],
] satisfies [
  string,
  (
    deps: Awaited<ReturnType<typeof givenDeps>>,
    header: string,
    personId: string,
  ) => Promise<void>,
][])('%s makes a copy of the cookie useless', async (_case, leave) => {
  const deps = await givenDeps()
  const person = await givenPerson(deps)
  const header = sessionHeader(person)

  await leave(deps, header, person.id)

  expect(await findVisitor(deps, header)).toEqual(nobody)
})

test('signing out with nothing to sign out of is no error', async () => {
  await expect(signOut(await givenDeps(), null)).resolves.toBeUndefined()
})

test("a guest's cookie that outlived its claim shows the next person nothing", async () => {
  const deps = await givenDeps()
  const guestId = uuid()
  await givenPerson(deps, { guestId })

  expect(await findVisitor(deps, headerFrom([guestCookie(cookies, guestId)]))).toEqual(
    nobody,
  )
})

test('facts of nobody yet are those of a new guest, of anybody else their own', () => {
  const guest = { ...nobody, guestId: 'g-1', learnerId: 'g-1' }

  const begun = withLearner(nobody)

  expect(begun.isNewGuest).toBe(true)
  expect(begun.recorder.guestId).toBe(begun.recorder.learnerId)
  expect(withLearner(guest)).toEqual({ recorder: guest, isNewGuest: false })
})

test('cookies are for the server only, and over https for https only', () => {
  const secure = { ...cookies, isSecure: true }
  const session = abc

  for (const cookie of [guestCookie(secure, uuid()), ...signedInCookies(secure, session)]) {
    expect(cookie).toMatch(/; Path=\/; HttpOnly; SameSite=Lax; Secure$/)
  }
  expect(guestCookie(cookies, uuid())).not.toContain('Secure')
})

test('on a shared device the session goes with the browser and the guest stays', () => {
  const shared = signedInCookies(cookies, { ...abc, isSharedDevice: true })
  const own = signedInCookies(cookies, abc)

  expect(shared).toHaveLength(1)
  expect(shared[0]).not.toContain('Max-Age')
  expect(own[0]).toContain('Max-Age=2592000')
  expect(own[1]).toMatch(/^thaoso-guest=; Max-Age=0/)
  const who = { learnerId: uuid(), isSharedDevice: true }
  expect(whoCookie(cookies, who)).not.toContain('Max-Age')
})

test('leaving clears every cookie there is', () => {
  const given = [
    guestCookie(cookies, uuid()),
    whoCookie(cookies, { learnerId: uuid(), isSharedDevice: false }),
    ...signedInCookies(cookies, { ...abc, isSharedDevice: true }),
  ]
  const nameOf = (cookie: string) => cookie.slice(0, cookie.indexOf('='))

  const cleared = forgottenCookies(cookies)

  expect(cleared.every((cookie) => cookie.includes('=; Max-Age=0;'))).toBe(true)
  expect(cleared.map(nameOf).sort()).toEqual(given.map(nameOf).sort())
})
