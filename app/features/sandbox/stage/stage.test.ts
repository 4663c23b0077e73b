import { expect, test } from 'vitest'
import { givenCompiled, samplePersona } from '#tests/support/sample-scenario.ts'
import type { BlockOf } from '../scenario/block.ts'
import type { Mode } from '../scenario/guard.ts'
import {
  askedFor,
  attemptOf,
  carryOn,
  fillIn,
  parseAsked,
  rightValue,
  verdictOn,
} from './stage.ts'
import { formatTrace } from '../engine/trace.ts'
import type { Action } from '../engine/world.ts'

const { scenario, persona } = givenCompiled()
const stageIn = (mode: Mode, seed = 7) => ({ compiled: { scenario, persona }, mode, seed })
const practice = stageIn('practice')
const start = attemptOf(practice, '')

test.each([
  ['p.send', { do: 'press', control: 'send' }],
  ['o.messages', { do: 'open', app: 'messages' }],
  ['h.3', { do: 'hint', level: 3 }],
  ['d', { do: 'dismiss' }],
  ['u', { do: 'undo' }],
])('%s stands for a press', (value, item) => {
  expect(parseAsked(value, 5)).toEqual({ ...item, after: 5 })
})

test.each(['', 'p', 'o', 'h', 'h.0', 'h.5', 'f.number', 'send', 'constructor.x'])(
  '"%s" stands for none',
  (value) => {
    expect(parseAsked(value, 5)).toBeUndefined()
  },
)

test.each<Exclude<Action, { do: 'fill' }>>([
  { do: 'press', control: 'send' },
  { do: 'open', app: 'messages' },
  { do: 'dismiss' },
])('a press is read back as it was written: %j', (action) => {
  expect(parseAsked(askedFor(action), 0)).toEqual({ ...action, after: 0 })
})

test('going back to an earlier step is as many steps undone', () => {
  const walked = attemptOf(practice, 'o.messages.1~o.browser.1~o.messages.1')
  const asked = parseAsked('u.2', 7)
  const again = asked && carryOn(practice, walked, new Map(), asked)

  expect(asked).toEqual({ do: 'rewind', steps: 2, after: 7 })
  expect(again && formatTrace(again.trace)).toBe(`${formatTrace(walked.trace)}~u.7~u.0`)
  expect(again?.world.front).toBe('messages')
  expect(parseAsked('f.number.ok', 1)).toBeUndefined()
})

test('saying where it hurts changes nothing, in a check too', () => {
  const check = stageIn('exam')
  const asked = parseAsked('q.word', 3)
  const said = asked && carryOn(check, attemptOf(check, ''), new Map(), asked)

  expect(said && formatTrace(said.trace)).toBe('q.word.3')
  expect(said?.world).toEqual(attemptOf(check, '').world)
})

test('a choice is judged by its options, a tick by being there', () => {
  const choice: BlockOf<'choice'> = {
    block: 'choice',
    look: 'list',
    papers: {},
    id: 'who',
    options: ['citizen', 'b'],
  }
  const check: BlockOf<'check'> = { block: 'check', id: 'sure' }
  const judged = (block: typeof choice | typeof check, raw: string) =>
    verdictOn(practice, start.world, block, raw, new Map())

  expect(['citizen', 'x', ''].map((raw) => judged(choice, raw))).toEqual([
    'citizen',
    'empty',
    'empty',
  ])
  expect(['co', ''].map((raw) => judged(check, raw))).toEqual(['ok', 'empty'])
})

test('only what is judged anew is handed over, the pause with the first of it', () => {
  const typed = new Map([
    ['number', 'x'],
    ['who', 'citizen'],
    ['no-such', 'y'],
  ])

  const once = fillIn(practice, start, typed, 30)

  expect(formatTrace(once.trace)).toBe('f.number.malformed.30~f.who.citizen.0')
  expect(fillIn(practice, once, typed, 10)).toBe(once)
})

test('undo looks at no field', () => {
  const opened = attemptOf(practice, 'p.advert.1~d.1')

  const undone = carryOn(practice, opened, new Map([['number', 'x']]), {
    do: 'undo',
    after: 4,
  })

  expect(formatTrace(undone.trace)).toBe('p.advert.1~d.1~u.4')
})

test('"show me" does the next thing on the shortest way, and says that it did', () => {
  const shown = carryOn(practice, start, new Map(), { do: 'hint', level: 4, after: 9 })

  expect(formatTrace(shown.trace)).toMatch(/^h\.4\.9~f\.[a-z]+\.[a-z]+\.0$/)
})

test('in a check nothing is shown and nothing done', () => {
  const exam = stageIn('exam')
  const begun = attemptOf(exam, '')

  for (const level of [1, 2, 3, 4] as const) {
    expect(carryOn(exam, begun, new Map(), { do: 'hint', level, after: 0 })).toBe(begun)
  }
})

test('a code is right only as the one of this attempt that was sent last', () => {
  const otp: BlockOf<'field'> = {
    block: 'field',
    id: 'otp',
    kind: 'otp',
    expect: 'code.otp',
    mistakes: {},
  }
  const sent = attemptOf(practice, 'f.number.ok.1~f.who.citizen.1~p.send.1').world
  const code = rightValue(practice, sent, otp)

  expect(code).toMatch(/^\d{6}$/)
  expect(rightValue(practice, start.world, otp)).toBe('')
  expect(verdictOn(practice, sent, otp, code, new Map())).toBe('ok')
  expect(verdictOn(stageIn('practice', 8), sent, otp, code, new Map())).not.toBe('ok')
})

test('a papers’ value is the practice person’s', () => {
  const number: BlockOf<'field'> = {
    block: 'field',
    id: 'number',
    kind: 'citizen-id',
    expect: ['persona.citizenId', 'other'],
    mistakes: {},
  }

  expect(rightValue(practice, start.world, number)).toBe(samplePersona.citizenId)
})

test('a refused number stays refused while its wiped field is empty, until something is typed', () => {
  const refused = fillIn(practice, start, new Map([['number', '001166000001']]), 0)
  const pressed = carryOn(practice, refused, new Map([['number', '']]), {
    do: 'press',
    control: 'send',
    after: 0,
  })
  const retyped = fillIn(practice, pressed, new Map([['number', '12']]), 0)

  expect(pressed.world.fields['number']).toBe('real')
  expect(pressed.world.errors).toContain('number')
  expect(retyped.world.fields['number']).toBe('malformed')
})
