import { expect, test } from 'vitest'
import { givenScenario } from '#tests/support/sample-scenario.ts'
import { shortestTrace } from '../search/solver.ts'
import { presentStep } from './present-step.ts'

const scenario = givenScenario()
const toCode = 'f.number.ok.10~f.who.citizen.5~p.send.7'

test('an attempt not begun stands on its first screen', () => {
  expect(presentStep(scenario, 'practice', '')).toEqual({
    ...{ screen: 'form', steps: 0, tries: 0, hint: 0 },
    ...{ traps: 0, isTrapped: false, visits: 0, ended: null },
  })
})

test('presses that find the same wrong are counted until it is mended', () => {
  const wrong = 'f.otp.mismatch.1~p.confirm.1~p.confirm.1~p.confirm.1'
  const [found, mended] = [wrong, `${wrong}~f.otp.ok.1`].map(
    (then) => presentStep(scenario, 'practice', `${toCode}~${then}`)?.tries,
  )

  expect([found, mended]).toEqual([3, 0])
})

test('a hint counts on the screen it was asked for on', () => {
  const steps = ['h.2.1', `h.2.1~h.1.1`, `h.2.1~${toCode}`].map(
    (trace) => presentStep(scenario, 'practice', trace)?.hint,
  )

  expect(steps).toEqual([2, 2, 0])
})

test('a trap is on the screen until it is understood, and stays counted', () => {
  const [inIt, out] = ['p.advert.1', 'p.advert.1~d.1'].map((trace) =>
    presentStep(scenario, 'practice', trace),
  )

  expect(inIt).toMatchObject({ traps: 1, isTrapped: true })
  expect(out).toMatchObject({ traps: 1, isTrapped: false })
})

test('going to and fro between screens is counted as long as nothing new comes of it', () => {
  const round = 'o.messages.1~o.browser.1'
  const visits = [1, 2, 3, 4].map(
    (times) =>
      presentStep(scenario, 'practice', Array(times).fill(round).join('~'))?.visits,
  )
  const after = presentStep(
    scenario,
    'practice',
    `${round}~${round}~${round}~f.number.ok.1`,
  )

  expect(visits).toEqual([1, 2, 3, 4])
  expect(after?.visits).toBe(0)
})

test('an end is told as what it is', () => {
  const unsafe = `${toCode}~o.calls.1~p.tell.1`

  expect(presentStep(scenario, 'exam', unsafe)).toMatchObject({ ended: 'unsafe' })
  expect(presentStep(scenario, 'exam', shortestTrace(scenario, 'exam'))).toMatchObject({
    ended: 'goal',
    tries: 0,
  })
})

test('a trace that could not have happened stands nowhere', () => {
  expect(presentStep(scenario, 'exam', 'h.1.1')).toBeUndefined()
})
