import { expect, test } from 'vitest'
import { givenScenario } from '#tests/support/sample-scenario.ts'
import { step } from './engine.ts'
import type { Mode } from '../scenario/guard.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { beginWorld, faultState, holds, type Action, type World } from './world.ts'

const press = (control: string): Action => ({ do: 'press', control })
const fill = (field: string, verdict: string): Action => ({ do: 'fill', field, verdict })
const back: Action = { do: 'back' }

const screens = {
  form: {
    app: 'browser',
    blocks: [
      { block: 'field', id: 'number', kind: 'citizen-id', expect: 'persona.citizenId' },
      { block: 'button', id: 'send', needs: ['number'], do: [{ go: 'papers' }] },
    ],
  },
  papers: {
    app: 'browser',
    back: 'form',
    blocks: [{ block: 'button', id: 'upload', do: [{ set: { confirmed: true } }] }],
  },
  expired: {
    app: 'browser',
    blocks: [{ block: 'button', id: 'again', do: [{ go: 'form' }] }],
  },
}

const inPractice = { modes: ['practice', 'exam'] }
const uploadFails = {
  kind: 'upload-failed',
  ...inPractice,
  at: { screen: 'papers', press: 'upload' },
  do: [{ wait: 3 }],
}

function givenFaults(faults: Record<string, unknown>): Scenario {
  return givenScenario({
    screens,
    faults,
    apps: { browser: { kind: 'browser', device: 'phone', startsAt: 'form' } },
    messages: {},
    traps: {},
    codes: {},
    goal: { fact: 'confirmed', is: true },
  })
}

function play(scenario: Scenario, mode: Mode, ...actions: Action[]) {
  const signals: unknown[] = []
  const world = actions.reduce<World>(
    (before, action) => {
      const done = step(scenario, before, action)
      signals.push(...done.signals)
      return done.world
    },
    beginWorld(scenario, mode),
  )
  return { world, signals }
}

const toPapers = [fill('number', 'ok'), press('send')]

test('a fault takes the place of a press once, and is over when the press has worked', () => {
  const scenario = givenFaults({ 'no-upload': uploadFails })
  const failed = play(scenario, 'practice', ...toPapers, press('upload'))
  const mended = play(scenario, 'practice', ...toPapers, press('upload'), press('upload'))

  expect(failed.world).toMatchObject({
    facts: { confirmed: false },
    faults: { 'no-upload': 'met' },
    clock: 3,
  })
  expect(failed.signals).toContainEqual({ type: 'fault-met', fault: 'no-upload' })
  expect(mended.world).toMatchObject({
    ended: 'goal',
    faults: { 'no-upload': 'recovered' },
  })
  expect(mended.signals).toContainEqual({ type: 'fault-recovered', fault: 'no-upload' })
})

test('in a mode without it nothing goes wrong', () => {
  const scenario = givenFaults({ 'no-upload': uploadFails })
  const { world } = play(scenario, 'guided', ...toPapers, press('upload'))

  expect(world).toMatchObject({ ended: 'goal', faults: {}, clock: 0 })
  expect(faultState(scenario, world, 'no-upload')).toBe('off')
  expect(holds(scenario, world, { fault: 'no-upload', is: ['off', 'recovered'] })).toBe(
    true,
  )
})

test('a press that is refused for its fields meets no fault', () => {
  const lost = { ...uploadFails, at: { screen: 'form', press: 'send' } }
  const { world } = play(givenFaults({ lost }), 'practice', press('send'))

  expect(world).toMatchObject({ errors: ['number'], faults: {} })
})

test('a fault that comes on top leaves the press what it does, and is over with the goal', () => {
  const call = { ...uploadFails, kind: 'false-call', isInstead: false }
  const at = { screen: 'form', press: 'send' }
  const scenario = givenFaults({ call: { ...call, at } })
  const met = play(scenario, 'exam', ...toPapers)

  expect(met.world).toMatchObject({ at: { browser: 'papers' }, faults: { call: 'met' } })
  expect(play(scenario, 'exam', ...toPapers, press('upload')).world).toMatchObject({
    ended: 'goal',
    faults: { call: 'recovered' },
  })
})

test('a fault of a screen happens on coming to it, not again on coming back', () => {
  const session = {
    kind: 'session-expired',
    ...inPractice,
    at: { screen: 'papers' },
    do: [{ clear: ['number'] }, { go: 'expired' }],
    recovered: { field: 'number', is: 'ok' },
  }
  const scenario = givenFaults({ session })
  const met = play(scenario, 'practice', ...toPapers)
  const over = play(scenario, 'practice', ...toPapers, press('again'), ...toPapers)

  expect(met.world).toMatchObject({
    at: { browser: 'expired' },
    faults: { session: 'met' },
  })
  expect(met.world.fields).toEqual({})
  expect(over.world).toMatchObject({
    at: { browser: 'papers' },
    faults: { session: 'recovered' },
  })
})

test('a condition holds a fault back', () => {
  const late = { ...uploadFails, when: { fact: 'call', is: 'over' } }
  const { world } = play(givenFaults({ late }), 'practice', ...toPapers, press('upload'))

  expect(world).toMatchObject({ ended: 'goal', faults: {} })
})

test('back leads where the screen says, and nowhere where it says nothing', () => {
  const scenario = givenFaults({})

  expect(play(scenario, 'practice', ...toPapers, back).world.at).toEqual({
    browser: 'form',
  })
  const start = beginWorld(scenario, 'practice')
  expect(step(scenario, start, back).world).toBe(start)
})

test('of two faults at one press, the first is not over before the press has worked', () => {
  const scenario = givenFaults({
    'no-upload': uploadFails,
    'no-signal': { ...uploadFails, kind: 'no-signal' },
  })
  const pressed = (times: number) => Array.from({ length: times }, () => press('upload'))
  const failedTwice = play(scenario, 'practice', ...toPapers, ...pressed(2))
  const worked = play(scenario, 'practice', ...toPapers, ...pressed(3))

  expect(failedTwice.world.faults).toEqual({ 'no-upload': 'met', 'no-signal': 'met' })
  expect(worked.world.faults).toEqual({
    'no-upload': 'recovered',
    'no-signal': 'recovered',
  })
})
