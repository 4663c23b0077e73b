import { expect, test } from 'vitest'
import { givenScenario } from '#tests/support/sample-scenario.ts'
import { beginAttempt, isAllowed, perform, replay } from './attempt.ts'
import type { Mode } from '../scenario/guard.ts'
import { parseTrace } from './trace.ts'

const scenario = givenScenario()

function performed(mode: Mode, trace: string) {
  return (parseTrace(trace) ?? []).reduce(
    (attempt, item) => perform(scenario, attempt, item),
    beginAttempt(scenario, mode),
  )
}

const toCode = 'f.number.ok.10~f.who.citizen.5~p.send.7'

test('playing a trace again gives what was performed', () => {
  const trace = `h.2.3~${toCode}~o.messages.2~u.1~o.calls.4`

  expect(replay(scenario, 'practice', trace)).toEqual(performed('practice', trace))
})

test('undo goes back to before the last press, and forgets what was typed since', () => {
  const attempt = performed('practice', `${toCode}~f.otp.ok.3~u.1`)

  expect(attempt.world).toMatchObject({
    at: { browser: 'form' },
    fields: { number: 'ok', who: 'citizen' },
    inbox: [],
  })
  expect(attempt.trace).toHaveLength(5)
})

test('what was noticed stays noticed after undo', () => {
  expect(performed('practice', 'p.advert.1~u.1').signals).toEqual([
    { type: 'trap-taken', trap: 'advert', isUnsafe: false },
  ])
})

test('undo after getting out of a trap does not lead back into it', () => {
  const { world } = performed('practice', 'p.advert.1~d.1~u.1')

  expect(world).toMatchObject({ trap: undefined, at: { browser: 'form' } })
})

test.each([
  ['hint', { do: 'hint', level: 1, after: 0 }],
  ['undo', { do: 'undo', after: 0 }],
] as const)('a check gives no %s', (_case, item) => {
  const attempt = performed('exam', toCode)

  expect(isAllowed(scenario, attempt, item)).toBe(false)
  expect(perform(scenario, attempt, item)).toBe(attempt)
})

test('there is nothing to undo at the start', () => {
  expect(
    isAllowed(scenario, beginAttempt(scenario, 'practice'), { do: 'undo', after: 0 }),
  ).toBe(false)
})

test.each([
  ['a press on another screen', 'p.confirm.1'],
  ['a verdict that is a value', 'f.number.099166000001.1'],
  ['more after the end', `${toCode}~o.calls.1~p.tell.1~d.1`],
  ['a hint in a check', 'h.1.1'],
])('a trace with %s does not replay', (_case, trace) => {
  expect(replay(scenario, 'exam', trace)).toBeUndefined()
})
