import { v7 as uuid } from 'uuid'
import { expect, test } from 'vitest'
import { learningKinds } from '#app/features/learning/learning.ts'
import { tablesOf } from '#tests/support/database.ts'
import { givenDeps, givenPerson } from '#tests/support/people.ts'
import { ingestEvents } from './ingest-events.server.ts'
import type { Envelope } from './sync.ts'

async function givenIngest() {
  const deps = await givenDeps()
  const eventKinds = learningKinds({
    findScenario: () => undefined,
    skillOfLesson: () => 'sign-in',
  })
  return { ...deps, eventKinds }
}

function guest(learnerId: string) {
  return { person: undefined, guestId: learnerId, learnerId }
}

function read(overrides: object = {}) {
  return {
    id: uuid(),
    type: 'lesson-read',
    happenedAt: '2026-02-27T18:00:00.000Z',
    payload: { lesson: 'dang-nhap' },
    ...overrides,
  }
}

function batch(...events: unknown[]): Envelope {
  return { protocol: 1, learner: 'guest', events }
}

test('sending a batch twice stores its events once', async () => {
  const deps = await givenIngest()
  const events = [read(), read()]

  const first = await ingestEvents(deps, guest('g-1'), batch(...events))
  const tables = await tablesOf(deps.db, ['event', 'mastery'])
  const second = await ingestEvents(deps, guest('g-1'), batch(...events))

  expect(first).toEqual(events.map(({ id }) => ({ id, outcome: 'stored' })))
  expect(second).toEqual(events.map(({ id }) => ({ id, outcome: 'already-stored' })))
  expect(await tablesOf(deps.db, ['event', 'mastery'])).toEqual(tables)
})

test('an event that cannot be taken keeps no other back', async () => {
  const deps = await givenIngest()
  const good = read()
  const newer = read({ type: 'badge-earned' })
  const bad = read({ payload: { lesson: 'Không phải một tên' } })

  const answers = await ingestEvents(
    deps,
    guest('g-1'),
    batch(newer, 7, bad, good, null, { id: 'x'.repeat(500) }),
  )

  expect(answers).toEqual([
    { id: newer.id, outcome: 'not-understood', reason: 'unknown-type' },
    { id: '', outcome: 'not-understood', reason: 'not-an-event' },
    { id: bad.id, outcome: 'not-understood', reason: 'bad-payload' },
    { id: good.id, outcome: 'stored' },
    { id: '', outcome: 'not-understood', reason: 'not-an-event' },
    { id: '', outcome: 'not-understood', reason: 'not-an-event' },
  ])
})

test('what trainers alone tell is not taken from the device of a learner', async () => {
  const deps = await givenIngest()
  const types = ['check-witnessed', 'deed-withdrawn', 'visit-withdrawn']
  const told = types.map((type) => read({ type, payload: { deed: 'd-1', class: 'c-1' } }))

  expect(await ingestEvents(deps, guest('g-1'), batch(...told))).toEqual(
    told.map(({ id }) => ({ id, outcome: 'not-understood', reason: 'unknown-type' })),
  )
})

test('of two events with one id in a batch the first is stored', async () => {
  const deps = await givenIngest()
  const event = read()

  const answers = await ingestEvents(
    deps,
    guest('g-1'),
    batch(event, { ...event, payload: { lesson: 'khac' } }),
  )

  expect(answers.map(({ outcome }) => outcome)).toEqual(['stored', 'already-stored'])
  const { payload } = await deps.db
    .selectFrom('event')
    .select('payload')
    .executeTakeFirstOrThrow()
  expect(JSON.parse(payload)).toMatchObject({ lesson: 'dang-nhap' })
})

test("an id taken by another learner's event tells nothing of it", async () => {
  const deps = await givenIngest()
  const event = read()
  await ingestEvents(deps, guest('g-1'), batch(event))

  const answers = await ingestEvents(deps, guest('g-2'), batch(event))

  expect(answers).toEqual([{ id: event.id, outcome: 'already-stored' }])
  expect((await tablesOf(deps.db, ['event']))['event']).toHaveLength(1)
})

test("a batch in another learner's name is refused, event by event", async () => {
  const deps = await givenIngest()
  const event = read()
  const learner = uuid()

  const answers = await ingestEvents(deps, guest('g-1'), { ...batch(event), learner })

  expect(answers).toEqual([{ id: event.id, outcome: 'refused', reason: 'other-learner' }])
  expect(await tablesOf(deps.db, ['event'])).toEqual({ event: [] })
})

test('a person may send for themselves and for the guests that are theirs', async () => {
  const deps = await givenIngest()
  const { learnerId } = await givenPerson(deps)
  const linked = uuid()
  const link = { from: linked, to: learnerId }
  await deps.record.append(deps, [
    {
      id: uuid(),
      type: 'learner-linked',
      subjectId: learnerId,
      happenedAt: deps.now().toISOString(),
      payload: link,
    },
  ])
  const recorder = { person: undefined, guestId: undefined, learnerId }

  for (const learner of ['guest', learnerId, linked]) {
    const [answer] = await ingestEvents(deps, recorder, { ...batch(read()), learner })
    expect(answer?.outcome).toBe('stored')
  }

  const rows = await deps.db
    .selectFrom('event')
    .select('subjectId')
    .where('type', '=', 'lesson-read')
    .execute()
  expect(rows).toEqual([
    { subjectId: learnerId },
    { subjectId: learnerId },
    { subjectId: linked },
  ])
})

test.each([
  ['years behind', '1970-01-01T00:00:00.000Z', '1970-01-01T00:00:00.000Z'],
  ['in local time', '2026-03-01T07:30:00+07:00', '2026-03-01T00:30:00.000Z'],
])('a device whose clock is %s is taken at its word', async (_case, sent, stored) => {
  const deps = await givenIngest()

  await ingestEvents(deps, guest('g-1'), batch(read({ happenedAt: sent })))

  expect(await deps.db.selectFrom('event').select('happenedAt').execute()).toEqual([
    { happenedAt: stored },
  ])
})

test('what is said to come happened when it was told', async () => {
  const deps = await givenIngest()

  await ingestEvents(
    deps,
    guest('g-1'),
    batch(read({ happenedAt: '2099-12-31T23:59:59.000Z' })),
  )

  expect(await deps.db.selectFrom('event').select('happenedAt').execute()).toEqual([
    { happenedAt: deps.now().toISOString() },
  ])
})

test('what a phone whose clock is years behind did tonight is stored as of tonight', async () => {
  const deps = await givenIngest()
  const ago = (at: Date, seconds: number) =>
    new Date(at.getTime() - seconds * 1000).toISOString()
  const there = new Date('2019-01-01T00:30:00.000Z')
  const event = read({ happenedAt: ago(there, 90) })

  await ingestEvents(deps, guest('g-1'), {
    ...batch(event),
    sentAt: there.toISOString(),
  })

  const [stored] = await deps.db.selectFrom('event').select('happenedAt').execute()
  expect(stored?.happenedAt).toBe(ago(deps.now(), 90))
})

test('of an attempt it is kept on which device it was made, of a lesson it is not', async () => {
  const deps = await givenIngest()
  const played = { attempt: uuid(), scenario: 'p01', version: 1, mode: 'exam', trace: '' }
  const finished = read({ type: 'attempt-finished', payload: played })
  const marked = { ...batch(read(), finished), device: 'abcd2345' }

  await ingestEvents(deps, guest('g-1'), marked)
  await ingestEvents(deps, guest('g-2'), batch(read({ ...finished, id: uuid() })))

  const attempts = await deps.db
    .selectFrom('attempt')
    .select(['learnerId', 'device'])
    .orderBy('learnerId')
    .execute()
  expect(attempts).toEqual([
    { learnerId: 'g-1', device: 'abcd2345' },
    { learnerId: 'g-2', device: null },
  ])
  const lessons = await deps.db
    .selectFrom('event')
    .select('payload')
    .where('type', '=', 'lesson-read')
    .execute()
  expect(lessons.map(({ payload }) => payload).join()).not.toContain('abcd2345')
})
