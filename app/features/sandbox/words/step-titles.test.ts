import { expect, test } from 'vitest'
import { givenCompiled } from '#tests/support/sample-scenario.ts'
import { shortestWay } from '../search/solver.ts'
import { attemptOf, carryOn, parseAsked, type Stage } from '../stage/stage.ts'
import { stepTitles } from './step-titles.ts'

const { texts, ...compiled } = givenCompiled()
const stage: Stage = { compiled, mode: 'practice', seed: 7 }
const titles = {
  'screens.form.title': 'Tờ khai',
  'screens.code.title': 'Mã',
  'screens.caller.title': 'Cuộc gọi',
  'screens.inbox.title': 'Tin nhắn',
}

function stepsAfter(trace: string) {
  const attempt = attemptOf(stage, trace)
  const setting = { stage, texts: { ...texts.vi, ...titles }, world: attempt.world }
  const way = shortestWay(compiled.scenario, attempt.world) ?? []
  return { attempt, steps: stepTitles(setting, attempt.past, way) }
}

const toCode = 'f.number.ok.1~f.who.citizen.1~p.send.1'

test('what is done, where one is and what comes are told by the titles of the screens', () => {
  expect(stepsAfter('').steps).toEqual({
    done: [],
    now: 'Tờ khai',
    next: ['Mã', 'Cuộc gọi', 'Mã', 'end'],
  })
  expect(stepsAfter(`${toCode}~o.calls.1`).steps).toMatchObject({
    done: [
      { title: 'Tờ khai', undo: 2 },
      { title: 'Mã', undo: 1 },
    ],
    now: 'Cuộc gọi',
  })
})

test('several presses on one screen are one step', () => {
  const { steps } = stepsAfter(`p.send.1~p.send.1~${toCode}`)

  expect(steps.done).toEqual([{ title: 'Tờ khai', undo: 3 }])
})

test('the screen in front is not done yet', () => {
  expect(stepsAfter('p.send.1').steps.done).toEqual([])
})

test('each step can be gone back to: one stands on its screen again', () => {
  const { attempt, steps } = stepsAfter(`${toCode}~o.messages.1~o.calls.1`)

  for (const { title, undo } of steps.done) {
    const asked = parseAsked(`u.${undo}`, 1)
    const back = asked && carryOn(stage, attempt, new Map(), asked)
    const world = back?.world ?? attempt.world
    expect(stepTitles({ stage, texts: titles, world }, [], []).now).toBe(title)
  }
})
