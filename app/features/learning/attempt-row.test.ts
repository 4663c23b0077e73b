import * as v from 'valibot'
import { expect, test } from 'vitest'
import { attemptFinished, attemptLeft, attemptStarted } from '#tests/support/events.ts'
import { attemptIn, joinAttempt } from './attempt-row.ts'

const attempt = '019aa000-0000-7000-8000-000000000001'

/** The attempt as known from all of these, in either order. */
function known(...events: readonly ReturnType<typeof attemptStarted>[]) {
  const rows = events.map((event) => attemptIn(event))
  const [joined, backwards] = [rows, [...rows].reverse()].map((each) =>
    each.reduce((one, other) => joinAttempt(one, other)),
  )
  expect(backwards).toEqual(joined)
  return joined
}

const started = attemptStarted('an', { attempt })
const leftEarly = attemptLeft('an', { attempt, steps: 2 })
const leftLate = attemptLeft('an', { attempt, steps: 9 })
const finished = attemptFinished('an', { attempt, outcome: 'finished' })
const invalid = attemptFinished('an', { attempt, outcome: 'invalid' })

test('an attempt that was begun and not heard of again has no outcome', () => {
  expect(known(started)).toMatchObject({ outcome: null, trace: null })
})

test('of the places where it was left, the last counts', () => {
  expect(known(leftEarly, started, leftLate)).toMatchObject({
    outcome: 'given-up',
    steps: 9,
  })
})

test('an end counts more than having been left, however early it was heard of', () => {
  expect(known(leftLate, finished, leftEarly)).toMatchObject({ outcome: 'finished' })
})

test('what cannot be replayed takes nothing away', () => {
  expect(known(invalid, leftEarly)).toMatchObject({ outcome: 'given-up' })
  expect(known(invalid, finished)).toMatchObject({ outcome: 'finished' })
})

test('the device is that of the end that counts, whichever is heard of first', () => {
  const onDevice = (event: typeof finished, device: string) => {
    const payload = v.parse(v.looseObject({}), event.payload)
    return { ...event, payload: { ...payload, device } }
  }
  const left = onDevice(leftLate, 'aaaaaaaa')
  const ended = onDevice(finished, 'bbbbbbbb')

  expect(known(started, left)).toMatchObject({ device: 'aaaaaaaa' })
  expect(known(left, ended, started)).toMatchObject({ device: 'bbbbbbbb' })
  expect(known(started, leftEarly)).toMatchObject({ device: null })
})
