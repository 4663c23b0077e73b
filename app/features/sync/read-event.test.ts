import { v4, v7 } from 'uuid'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { defineEventKind } from '#app/features/record/record.ts'
import { readEvent } from './read-event.ts'
import { longestBatch, parseEnvelope } from './sync.ts'

const anything = defineEventKind({ type: 'noted', schema: v.unknown() })
const kinds = new Map([['noted', anything]])

const event = {
  id: v7(),
  type: 'noted',
  happenedAt: '2026-03-01T09:00:00.000Z',
  payload: { note: 'ok' },
}

function nested(depth: number): unknown {
  let value: unknown = 'deep'
  for (let level = 0; level < depth; level += 1) value = [value]
  return value
}

test('an event is stored as its kind accepts it', () => {
  expect(readEvent(event, { learnerId: 'learner-1', kinds })).toEqual({
    ok: true,
    value: { ...event, subjectId: 'learner-1' },
  })
})

test.each([
  ['nested too deep', { payload: nested(6) }, 'refused', 'too-deep'],
  ['too large', { payload: 'x'.repeat(33_000) }, 'refused', 'too-large'],
  ['made of too many parts', { payload: Array(9000).fill(1) }, 'refused', 'too-large'],
  ['without an id', { id: undefined }, 'not-understood', 'not-an-event'],
  ['with an id of another kind', { id: v4() }, 'not-understood', 'not-an-event'],
  ['at a time that is none', { happenedAt: 'yesterday' }, 'not-understood', 'not-an-event'],
  ['in month 13', { happenedAt: '2026-13-01T00:00:00Z' }, 'not-understood', 'not-an-event'],
  [
    'before the year 0',
    { happenedAt: '0000-01-01T00:00:00+07:00' },
    'not-understood',
    'not-an-event',
  ],
  [
    'after the year 9999',
    { happenedAt: '+010000-01-01T00:00:00.000Z' },
    'not-understood',
    'not-an-event',
  ],
  ['in words', { happenedAt: 'March 1, 2026' }, 'not-understood', 'not-an-event'],
  ['of a type from its prototype', { type: 'toString' }, 'not-understood', 'unknown-type'],
])('an event %s is %s', (_case, change, code, reason) => {
  expect(readEvent({ ...event, ...change }, { learnerId: 'learner-1', kinds })).toEqual({
    ok: false,
    failure: { code, reason },
  })
})

test('an event nested deep enough to overflow the stack is refused like any too deep', () => {
  expect(
    readEvent({ ...event, payload: nested(100_000) }, { learnerId: 'learner-1', kinds }),
  ).toEqual({
    ok: false,
    failure: { code: 'refused', reason: 'too-deep' },
  })
})

test('the deepest and the largest event allowed is taken', () => {
  const payload = { deep: nested(4), large: 'x'.repeat(31_000) }

  expect(readEvent({ ...event, payload }, { learnerId: 'learner-1', kinds }).ok).toBe(true)
})

const envelope = { protocol: 1, learner: 'guest', events: [] }

test.each([
  ['nothing', undefined],
  ['text', 'events'],
  ['another protocol', { ...envelope, protocol: 2 }],
  ['no learner', { protocol: 1, events: [] }],
  ['a learner by name', { ...envelope, learner: 'Bác Luyện' }],
  ['more than is asked for', { ...envelope, isAdmin: true }],
  ['too many events', { ...envelope, events: Array(longestBatch + 1).fill({}) }],
])('an envelope with %s cannot be read', (_case, body) => {
  expect(parseEnvelope(body)).toEqual({
    ok: false,
    failure: { code: 'unreadable-envelope' },
  })
})

test('an envelope may bring as many events as allowed', () => {
  const events = Array<unknown>(longestBatch).fill({})

  expect(parseEnvelope({ ...envelope, events }).ok).toBe(true)
})

test('what happened by a clock that is off is stored by ours', () => {
  const off = 5 * 365 * 24 * 3_600_000
  const read = readEvent(event, { learnerId: 'learner-1', kinds, off })

  expect(read).toMatchObject({ value: { happenedAt: '2031-02-28T09:00:00.000Z' } })
})
