import { v7 as uuid } from 'uuid'
import { expect, test } from 'vitest'
import { listProgress } from '#app/features/learning/learning.server.ts'
import { caller, givenDeps, givenPerson, type TestDeps } from '#tests/support/people.ts'
import { lessonRead } from '#tests/support/events.ts'
import { eraseMyData } from './erase-my-data.server.ts'
import { signIn } from './sign-in.server.ts'

/** A guest who has read a lesson. */
async function givenGuest(deps: TestDeps): Promise<string> {
  const guestId = uuid()
  await deps.record.append(deps, [lessonRead(guestId)])
  return guestId
}

function linksIn({ db }: TestDeps) {
  return db.selectFrom('learnerLink').select(['fromLearnerId', 'toLearnerId']).execute()
}

const form = { phone: '0912345678', pin: '286041', isSharedDevice: false }

test('who registers goes on as the learner they were as a guest', async () => {
  const deps = await givenDeps()
  const guestId = await givenGuest(deps)

  const { learnerId } = await givenPerson(deps, { guestId })

  expect(learnerId).toBe(guestId)
  expect((await listProgress(deps, learnerId)).skills).toHaveLength(1)
})

test('who signs in on another device brings along what they did there', async () => {
  const deps = await givenDeps()
  const { learnerId } = await givenPerson(deps)
  const guestId = await givenGuest(deps)

  await signIn(deps, { ...caller, guestId }, form)

  expect(await linksIn(deps)).toEqual([{ fromLearnerId: guestId, toLearnerId: learnerId }])
  expect((await listProgress(deps, learnerId)).skills).toHaveLength(1)
})

test('on a shared device the guest stays a guest', async () => {
  const deps = await givenDeps()
  await givenPerson(deps)
  const guestId = await givenGuest(deps)

  await signIn(deps, { ...caller, guestId }, { ...form, isSharedDevice: true })

  expect(await linksIn(deps)).toEqual([])
})

test('a guest somebody has claimed is never given to a second', async () => {
  const deps = await givenDeps()
  const guestId = await givenGuest(deps)
  const first = await givenPerson(deps, { guestId })
  const linked = await givenGuest(deps)
  await signIn(deps, { ...caller, guestId: linked }, form)

  const second = await givenPerson(deps, { phone: '0987654321', guestId })
  for (const claimed of [guestId, linked]) {
    await signIn(deps, { ...caller, guestId: claimed }, { ...form, phone: '0987654321' })
  }

  expect(second.learnerId).not.toBe(guestId)
  expect(await linksIn(deps)).toEqual([
    { fromLearnerId: linked, toLearnerId: first.learnerId },
  ])
  expect((await listProgress(deps, second.learnerId)).skills).toEqual([])
})

test('nobody can claim the learner of somebody who had themselves erased', async () => {
  const deps = await givenDeps()
  const guestId = await givenGuest(deps)
  const erased = await givenPerson(deps, { guestId })
  await eraseMyData(deps, erased.id)

  const next = await givenPerson(deps, { guestId })

  expect(next.learnerId).not.toBe(guestId)
  expect(await linksIn(deps)).toEqual([])
})
