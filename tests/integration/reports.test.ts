import { v7 as uuid } from 'uuid'
import { expect, test } from 'vitest'
import { givenRunningSite } from '#tests/support/running-site.ts'

const { ask } = givenRunningSite()

const lessonRead = (overrides: object = {}) => ({
  id: uuid(),
  type: 'lesson-read',
  happenedAt: '2026-11-22T05:00:00.000Z',
  payload: { lesson: 'tra-cuu-ho-so' },
  ...overrides,
})

async function report(body: unknown, cookie = '') {
  const answer = await ask({
    path: '/api/events',
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(cookie && { cookie }) },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
  return { ...answer, json: JSON.parse(answer.body.toString()) as unknown }
}

const batch = (events: unknown[]) => ({ protocol: 1, learner: 'guest', events })

test('a batch sent twice is stored once, for the guest it made', async () => {
  const events = [lessonRead(), lessonRead()]

  const first = await report(batch(events))
  const cookie = String(first.headers['set-cookie']?.[0]).split(';')[0]
  const second = await report(batch(events), cookie)

  expect(first.json).toMatchObject({
    outcomes: [{ outcome: 'stored' }, { outcome: 'stored' }],
  })
  expect(second.json).toMatchObject({
    outcomes: [{ outcome: 'already-stored' }, { outcome: 'already-stored' }],
  })
  expect(second.headers['set-cookie']).toBeUndefined()
})

test('an event of a kind unknown is answered so, and the rest of its batch stored', async () => {
  const { status, json } = await report(
    batch([
      lessonRead(),
      lessonRead({ type: 'flew-to-the-moon' }),
      'no event',
      lessonRead(),
    ]),
  )

  expect(status).toBe(200)
  expect(json).toMatchObject({
    outcomes: [
      { outcome: 'stored' },
      { outcome: 'not-understood', reason: 'unknown-type' },
      { outcome: 'not-understood' },
      { outcome: 'stored' },
    ],
  })
})

test.each([
  ['of another protocol', { protocol: 2, learner: 'guest', events: [] }],
  ['with a field nobody knows', { ...batch([]), extra: true }],
  ['without events', { protocol: 1, learner: 'guest' }],
  ['of a learner that is none', { protocol: 1, learner: 'x', events: [] }],
  ['of 501 events', batch(Array.from({ length: 501 }, () => lessonRead()))],
  ['that is no JSON', '{"protocol":1,'],
  ['that is empty', ''],
  ['that is null', 'null'],
])('an envelope %s is answered 400, and nothing of it stored', async (_case, body) => {
  const { status, headers, json } = await report(body)

  expect(status).toBe(400)
  expect(json).toEqual({ code: 'unreadable-envelope' })
  expect(headers['set-cookie']).toBeUndefined()
})

test('500 events are taken at once', async () => {
  const { json } = await report(batch(Array.from({ length: 500 }, () => lessonRead())))

  const { outcomes } = json as { outcomes: { outcome: string }[] }
  expect(outcomes.filter(({ outcome }) => outcome === 'stored')).toHaveLength(500)
})

test('a result claimed for somebody else is refused', async () => {
  const { json } = await report({ protocol: 1, learner: uuid(), events: [lessonRead()] })

  expect(json).toMatchObject({
    outcomes: [{ outcome: 'refused', reason: 'other-learner' }],
  })
})

test('a claim of having passed counts for nothing: the trace is judged', async () => {
  const attempt = uuid()
  const { json, headers } = await report(
    batch([
      {
        id: uuid(),
        type: 'attempt-finished',
        happenedAt: '2026-11-22T05:00:00.000Z',
        payload: {
          ...{ attempt, scenario: 'tra-cuu-ho-so', version: 1, mode: 'exam' },
          trace: 'p.look-up.10',
        },
      },
    ]),
  )
  const cookie = String(headers['set-cookie']?.[0]).split(';')[0] ?? ''

  expect(json).toMatchObject({ outcomes: [{ outcome: 'stored' }] })
  const { body } = await ask({ path: '/toi', headers: { cookie } })
  expect(body.toString()).not.toContain('Tự làm được')
})

test('what is not posted is not looked at', async () => {
  const { status } = await ask({ path: '/api/events' })

  expect(status).toBe(405)
})
