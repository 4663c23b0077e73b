import { expect, test } from 'vitest'
import { givenScenario } from '#tests/support/sample-scenario.ts'
import { replay } from '../engine/attempt.ts'
import type { Block } from '../scenario/block.ts'
import {
  defaultButton,
  guidanceFrom,
  helpKey,
  openHint,
  placeOf,
  targetOf,
} from './guidance.ts'
import { defaultAskOf, markedAction } from './marked.ts'
import type { Mode } from '../scenario/guard.ts'
import { parseTrace } from '../engine/trace.ts'
import { visibleBlocks, type Action } from '../engine/world.ts'

const scenario = givenScenario()

function worldAfter(trace: string, mode: Mode = 'practice') {
  const attempt = replay(scenario, mode, trace)
  if (!attempt) throw new Error(`The trace does not replay: ${trace}`)
  return attempt.world
}

const toCode = 'f.number.ok.1~f.who.citizen.1~p.send.1'

test('guidance leads to the goal from wherever somebody stands, one step less each time', () => {
  const first = guidanceFrom(scenario, worldAfter('f.who.citizen.1'))
  const second = guidanceFrom(scenario, worldAfter('f.who.citizen.1~f.number.ok.1'))

  expect(first?.next).toEqual({ do: 'fill', field: 'number', verdict: 'ok' })
  expect(second?.left).toBe((first?.left ?? 0) - 1)
})

test('out of a trap the way is back', () => {
  expect(guidanceFrom(scenario, worldAfter('p.advert.1'))?.next).toEqual({ do: 'dismiss' })
})

test('who has arrived needs no guidance', () => {
  const ended = `${toCode}~o.calls.1~p.hang-up.1~f.otp.ok.1~p.confirm.1`

  expect(worldAfter(ended).ended).toBe('goal')
  expect(guidanceFrom(scenario, worldAfter(ended))).toBeUndefined()
})

test('a hint counts until the next thing done', () => {
  const hint = { do: 'hint', level: 2, after: 0 } as const

  expect(openHint([])).toBe(0)
  expect(openHint([hint])).toBe(2)
  expect(openHint([hint, { do: 'press', control: 'send', after: 0 }])).toBe(0)
})

test.each([
  ['q.where.1', 2],
  ['q.what.1', 3],
  ['q.word.1', 0],
  ['h.3.1~q.other.1', 3],
  ['q.what.1~p.send.1', 0],
])('who says where it hurts (%s) gets the hint for it: %i', (trace, level) => {
  expect(openHint(parseTrace(trace) ?? [])).toBe(level)
})

test.each<[Action, string, string | undefined]>([
  [{ do: 'fill', field: 'number', verdict: 'ok' }, 'top', 'screens.form.number.how'],
  [{ do: 'press', control: 'send' }, 'middle', 'screens.form.send.how'],
  [{ do: 'press', control: 'advert' }, 'bottom', 'screens.form.advert.how'],
  [{ do: 'open', app: 'messages' }, 'elsewhere', 'apps.messages.how'],
  [{ do: 'dismiss' }, 'elsewhere', undefined],
  [{ do: 'back' }, 'elsewhere', undefined],
])('%j is done at the %s, in the words of %s', (action, place, key) => {
  const world = worldAfter('')

  expect(placeOf(scenario, world, action)).toBe(place)
  expect(helpKey(world, action, 'how')).toBe(key)
})

test('what an action is done with has a name', () => {
  expect(targetOf({ do: 'fill', field: 'otp', verdict: 'ok' })).toBe('otp')
  expect(targetOf({ do: 'open', app: 'calls' })).toBe('calls')
})

test('Enter presses the main button, though another that needs the same stands before it', () => {
  const draft: Block = {
    block: 'button',
    id: 'draft',
    look: 'secondary',
    needs: ['number'],
    do: [],
    cases: [],
  }
  const next: Block = { ...draft, id: 'next', look: 'primary' }

  expect(defaultButton([draft, next])).toBe('next')
  expect(defaultButton([draft])).toBe('draft')
})

test('Enter presses the first button that needs something of the screen', () => {
  expect(defaultButton(visibleBlocks(scenario, worldAfter('')))).toBe('send')
  expect(defaultAskOf(scenario, worldAfter(''))).toBe('p.send')
  expect(defaultAskOf(scenario, worldAfter('o.messages.1'))).toBeUndefined()
  expect(defaultAskOf(scenario, worldAfter('p.advert.1'))).toBeUndefined()
})

test.each<[Mode, 0 | 1 | 2 | 3 | 4, boolean]>([
  ['guided', 0, true],
  ['practice', 0, false],
  ['practice', 1, false],
  ['practice', 2, true],
  ['practice', 4, true],
  ['exam', 4, false],
])('in %s mode after hint %i the next thing is pointed at: %s', (mode, hint, isMarked) => {
  const guidance = guidanceFrom(scenario, worldAfter('', mode))

  expect(markedAction(mode, hint, guidance)).toEqual(isMarked ? guidance?.next : undefined)
})
