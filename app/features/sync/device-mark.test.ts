import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { deviceMark, markFrom } from '#app/platform/device-mark.ts'
import { parseEnvelope } from './sync.ts'

test('whatever the bytes are, they make a mark', () => {
  const bytes = fc.uint8Array({ minLength: 8, maxLength: 8 })
  fc.assert(fc.property(bytes, (own) => deviceMark.test(markFrom(own))))
})

const envelope = { protocol: 1, learner: 'guest', events: [] }

test.each([
  ['abcd2345', true],
  ['ABCD2345', false],
  ['abcd234', false],
  ['abcd23456', false],
  ['0912345678', false],
  ['bác-luyện', false],
])('%s is taken as a mark: %s', (device, isTaken) => {
  expect(parseEnvelope({ ...envelope, device }).ok).toBe(isTaken)
})

test('a device that tells no mark is heard all the same', () => {
  expect(parseEnvelope(envelope).ok).toBe(true)
})
