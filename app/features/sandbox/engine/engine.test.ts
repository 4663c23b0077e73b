import { expect, test } from 'vitest'
import { givenScenario } from '#tests/support/sample-scenario.ts'
import { isPossible, step } from './engine.ts'
import type { Mode } from '../scenario/guard.ts'
import { beginWorld, openApps, type Action, type World } from './world.ts'

const scenario = givenScenario()

const fill = (field: string, verdict: string): Action => ({ do: 'fill', field, verdict })
const press = (control: string): Action => ({ do: 'press', control })
const open = (app: string): Action => ({ do: 'open', app })

function play(mode: Mode, ...actions: Action[]) {
  return actions.reduce<{ world: World; signals: readonly unknown[] }>(
    ({ world }, action) => step(scenario, world, action),
    { world: beginWorld(scenario, mode), signals: [] },
  )
}

const toCode = [fill('number', 'ok'), fill('who', 'citizen'), press('send')]

test('a button with everything right does what it says, in order', () => {
  const { world, signals } = play('practice', ...toCode)

  expect(world).toMatchObject({
    front: 'browser',
    at: { browser: 'code' },
    fields: { who: 'citizen' },
    facts: { call: 'on' },
    issued: { otp: 1 },
    inbox: ['sms'],
    notified: 'sms',
  })
  expect(signals).toEqual([{ type: 'screen-entered', screen: 'code' }])
})

test.each([
  ['nothing is filled', [], ['number', 'who'], ['empty', 'empty']],
  [
    'a field is wrong',
    [fill('number', 'mismatch'), fill('who', 'citizen')],
    ['number'],
    ['mismatch'],
  ],
  [
    'the wrong option is chosen',
    [fill('number', 'ok'), fill('who', 'business')],
    ['who'],
    ['business'],
  ],
])(
  'a button does nothing but name the fields when %s',
  (_case, fills, errors, verdicts) => {
    const { world, signals } = play('practice', ...fills, press('send'))

    expect(world).toMatchObject({ at: { browser: 'form' }, errors, inbox: [] })
    expect(signals).toEqual(
      errors.map((field, index) => ({
        type: 'field-error',
        field,
        verdict: verdicts[index],
      })),
    )
  },
)

test('filling a field again takes its error away', () => {
  const { world } = play('practice', press('send'), fill('number', 'ok'))

  expect(world.errors).toEqual(['who'])
})

test('a number that looks real is noticed at once and nothing else happens', () => {
  const { world, signals } = play('practice', fill('number', 'real'))

  expect(world.fields).toEqual({ number: 'real' })
  expect(signals).toEqual([{ type: 'guard-block', field: 'number' }])
})

test('the first case that holds is done instead', () => {
  const { world } = play('practice', ...toCode, fill('otp', 'ok'), press('confirm'))

  expect(world).toMatchObject({ front: 'calls', at: { browser: 'code' } })
})

test('an app is there only while its condition holds', () => {
  const before = beginWorld(scenario, 'practice')

  expect(openApps(scenario, before)).toEqual(['browser', 'messages'])
  expect(openApps(scenario, play('practice', ...toCode).world)).toContain('calls')
})

test('opening the messages reads them', () => {
  expect(play('practice', ...toCode, open('messages')).world.notified).toBeUndefined()
})

test('the goal counts however it was reached', () => {
  const around = [open('messages'), open('calls'), press('hang-up'), fill('otp', 'ok')]
  const { world, signals } = play('practice', ...toCode, ...around, press('confirm'))

  expect(world.ended).toBe('goal')
  expect(signals).toContainEqual({ type: 'goal-reached' })
})

test.each([
  ['practice', undefined],
  ['guided', undefined],
  ['exam', 'unsafe'],
] as const)('an unsafe trap in %s leaves the world ended as %s', (mode, ended) => {
  const { world, signals } = play(mode, ...toCode, open('calls'), press('tell'))

  expect(world).toMatchObject({ trap: 'code-told', ended })
  expect(signals).toEqual([{ type: 'trap-taken', trap: 'code-told', isUnsafe: true }])
})

test('behind a trap nothing can be done but go on from it', () => {
  const { world } = play('exam', press('advert'))

  expect(isPossible(scenario, world, press('send'))).toBe(false)
  expect(step(scenario, world, { do: 'dismiss' }).world).toMatchObject({
    trap: undefined,
    ended: undefined,
  })
})

test.each<[string, Action]>([
  ['a button of another screen', press('confirm')],
  ['a button not shown in this mode', press('guided-only')],
  ['a button that is none', press('number')],
  ['a field of another screen', fill('otp', 'ok')],
  ['a verdict the field does not know', fill('number', '099166000001')],
  ['an option that is not there', fill('who', 'agency')],
  ['a button as a field', fill('send', 'ok')],
  ['the app in front', open('browser')],
  ['an app not there now', open('calls')],
  ['an app that does not exist', open('camera')],
  ['going on from no trap', { do: 'dismiss' }],
])('what cannot be done changes nothing: %s', (_case, action) => {
  const world = beginWorld(scenario, 'practice')

  expect(isPossible(scenario, world, action)).toBe(false)
  expect(step(scenario, world, action)).toEqual({ world, signals: [] })
})

test('a message is no longer new once its code has been used', () => {
  const used = play('practice', ...toCode, fill('otp', 'ok'), press('confirm'))

  expect(play('practice', ...toCode, open('calls')).world.notified).toBe('sms')
  expect(used.world.notified).toBeUndefined()
})
