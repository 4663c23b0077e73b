import fc from 'fast-check'
import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import type { AttemptFact } from '#app/features/sandbox/sandbox.ts'
import { givenCompiled } from '#tests/support/sample-scenario.ts'
import { attemptEvent, playedOf } from './attempt-events.ts'

const { scenario, persona } = givenCompiled()
const played = playedOf({ compiled: { scenario, persona }, mode: 'exam', seed: 1 })
const uuidV7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

const fact = (type: AttemptFact['type'], attempt: string, trace = 'p.send.1') => ({
  type,
  attempt,
  trace,
})

test('an attempt is told of with what was played, its end with its trace', () => {
  const attempt = v7()
  const what = { attempt, scenario: 'sample', version: 1, mode: 'exam' }

  expect(attemptEvent(played, fact('attempt-started', attempt)).payload).toEqual(what)
  expect(attemptEvent(played, fact('attempt-finished', attempt)).payload).toEqual({
    ...what,
    trace: 'p.send.1',
  })
})

test('the same fact told twice is one event, and all facts of an attempt are different', () => {
  const anyUuid = fc
    .integer({ min: 0, max: 2 ** 48 - 1 })
    .chain((msecs) =>
      fc
        .uint8Array({ minLength: 16, maxLength: 16 })
        .map((random) => v7({ msecs, random })),
    )
  fc.assert(
    fc.property(anyUuid, (attempt) => {
      const longer = ['p.send.1', 'p.send.1~d.4', 'p.send.1~d.4~u.3']
      const ids = [
        attemptEvent(played, fact('attempt-started', attempt)).id,
        attemptEvent(played, fact('attempt-finished', attempt)).id,
        ...longer.map(
          (trace) => attemptEvent(played, fact('attempt-left', attempt, trace)).id,
        ),
      ]

      expect(new Set(ids).size).toBe(5)
      for (const id of ids) expect(id).toMatch(uuidV7)
      expect(attemptEvent(played, fact('attempt-finished', attempt)).id).toBe(ids[1])
    }),
  )
})
