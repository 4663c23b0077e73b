import { expect, test } from 'vitest'
import { tablesOf } from '#tests/support/database.ts'
import { lessonRead } from '#tests/support/events.ts'
import { caller, givenDeps, givenPerson } from '#tests/support/people.ts'
import { givenRole, givenStaff } from '#tests/support/staff.ts'
import { changeConsent } from './change-consent.server.ts'
import { eraseMyData } from './erase-my-data.server.ts'
import { exportMyData } from './export-my-data.server.ts'
import { listConsents } from './list-consents.server.ts'
import { signIn } from './sign-in.server.ts'

test('erasing leaves nothing that says who it was, and the facts of nobody in particular', async () => {
  const deps = await givenDeps()
  const { id, learnerId, phone, pin } = await givenPerson(deps, {
    purposes: ['keep-progress', 'contact-phone'],
  })
  await deps.record.append(deps, [lessonRead(learnerId)])
  await signIn(deps, caller, { phone, pin: '864209', isSharedDevice: false })

  await eraseMyData(deps, id)

  const identity = ['person', 'consent', 'session', 'signInTry'] as const
  expect(await tablesOf(deps.db, identity)).toEqual({
    person: [],
    consent: [],
    session: [],
    signInTry: [],
  })
  const events = await deps.db
    .selectFrom('event')
    .select(['type', 'subjectId'])
    .orderBy('sequence')
    .execute()
  expect(events).toEqual([
    { type: 'lesson-read', subjectId: learnerId },
    { type: 'learner-erased', subjectId: learnerId },
  ])
  expect(JSON.stringify(await tablesOf(deps.db, ['event', 'mastery']))).not.toContain(phone)
  expect(await signIn(deps, caller, { phone, pin, isSharedDevice: false })).toMatchObject({
    failure: { code: 'wrong-name-or-secret' },
  })
})

test('erasing again changes nothing', async () => {
  const deps = await givenDeps()
  const { id } = await givenPerson(deps)
  await eraseMyData(deps, id)
  const before = await tablesOf(deps.db, ['event'])

  await eraseMyData(deps, id)

  expect(await tablesOf(deps.db, ['event'])).toEqual(before)
})

test('the export holds all about the person and no secret', async () => {
  const deps = await givenDeps()
  const { id, learnerId, pinHash, sessionId } = await givenPerson(deps)
  await givenPerson(deps, { phone: '0987654321', displayName: 'Người khác' })
  await deps.record.append(deps, [lessonRead(learnerId), lessonRead('somebody-else')])

  const exported = await exportMyData(deps, id)

  expect(exported).toEqual({
    ok: true,
    value: {
      person: {
        displayName: 'Bác Luyện',
        phone: '0912345678',
        createdAt: '2026-03-01T10:00:00.000Z',
      },
      consents: [
        {
          purpose: 'keep-progress',
          wordingVersion: 1,
          givenAt: '2026-03-01T10:00:00.000Z',
          withdrawnAt: null,
        },
      ],
      sessions: [
        {
          createdAt: '2026-03-01T10:00:00.000Z',
          lastSeenAt: '2026-03-01T10:00:00.000Z',
          expiresAt: '2026-03-31T10:00:00.000Z',
          isSharedDevice: false,
        },
      ],
      events: [
        {
          type: 'lesson-read',
          happenedAt: '2026-03-01T09:00:00.000Z',
          receivedAt: '2026-03-01T10:00:00.000Z',
          payload: { lesson: 'dang-nhap', skill: 'sign-in' },
        },
      ],
    },
  })
  expect(JSON.stringify(exported)).not.toContain(pinHash)
  expect(JSON.stringify(exported)).not.toContain(sessionId)
})

test('who is of the staff exports their login name and roles too, and no password', async () => {
  const deps = await givenDeps()
  const staff = await givenStaff(deps)
  await givenRole(deps, staff, { role: 'trainer', unitId: 'h-111' })

  const exported = await exportMyData(deps, staff.id)

  expect(exported).toMatchObject({
    value: {
      staff: { loginName: 'lan.nguyen', roles: [{ role: 'trainer', unitId: 'h-111' }] },
    },
  })
  expect(JSON.stringify(exported)).not.toContain('scrypt')
})

test('nobody exports what is not there', async () => {
  expect(await exportMyData(await givenDeps(), 'nobody')).toMatchObject({
    failure: { code: 'not-signed-in' },
  })
})

test('a consent given and withdrawn leaves its history; given again, it counts from then', async () => {
  const deps = await givenDeps()
  const { id } = await givenPerson(deps)
  const change = (isGiven: boolean) =>
    changeConsent(deps, id, { purpose: 'contact-phone', isGiven })
  const since = async () =>
    (await listConsents(deps, id)).find(({ purpose }) => purpose === 'contact-phone')?.since

  expect(await since()).toBeUndefined()
  await change(true)
  await change(true)
  expect(await since()).toBe('2026-03-01T10:00:00.000Z')
  deps.advance(5)
  await change(false)
  expect(await since()).toBeUndefined()
  deps.advance(5)
  await change(true)
  expect(await since()).toBe('2026-03-01T10:10:00.000Z')

  const history = await deps.db
    .selectFrom('consent')
    .select('withdrawnAt')
    .where('purpose', '=', 'contact-phone')
    .orderBy('givenAt')
    .execute()
  expect(history).toEqual([
    { withdrawnAt: '2026-03-01T10:05:00.000Z' },
    { withdrawnAt: null },
  ])
})

test('the consent an account stands on is withdrawn by erasing it', async () => {
  const deps = await givenDeps()
  const { id } = await givenPerson(deps)

  expect(
    await changeConsent(deps, id, { purpose: 'keep-progress', isGiven: false }),
  ).toEqual({ ok: false, failure: { code: 'erase-instead' } })
})

test('nobody can consent for somebody who is not there', async () => {
  const change = { purpose: 'contact-phone', isGiven: true } as const

  expect(await changeConsent(await givenDeps(), 'nobody', change)).toMatchObject({
    failure: { code: 'not-signed-in' },
  })
})
