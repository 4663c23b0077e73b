import { expect, test } from 'vitest'
import { givenPhone } from '#tests/support/sample-phone.ts'
import { replay } from '../engine/attempt.ts'
import { faultToTell } from './fault-words.ts'
import type { Block } from '../scenario/block.ts'
import type { Fault, Scenario } from '../scenario/scenario.ts'

const { scenario } = givenPhone()
const { page } = scenario.screens
const fills = (page?.blocks ?? []).flatMap((block) =>
  block.block === 'field' ? [`f.${block.id}.ok.1`] : [],
)
const pressed = [...fills, 'p.send.1'].join('~')

function given(changes: Partial<Fault>, more: Block[] = []): Scenario {
  const lost = scenario.faults['lost']
  if (!lost || !page) throw new Error('The sample has a fault on its first screen.')
  return {
    ...scenario,
    faults: { lost: { ...lost, ...changes } },
    screens: { ...scenario.screens, page: { ...page, blocks: [...page.blocks, ...more] } },
  }
}

function toldAfter(trace: string, changes: Partial<Fault> = {}, more: Block[] = []) {
  const changed = given(changes, more)
  const attempt = replay(changed, 'practice', trace)
  if (!attempt) throw new Error(`The trace does not replay: ${trace}`)
  return faultToTell(changed, attempt)
}

test('a fault just met is told, where otherwise a press would seem to do nothing', () => {
  expect(toldAfter(pressed)).toBe('not-saved')
})

test('it is told once: not before, nor after the next press', () => {
  expect(toldAfter('')).toBeUndefined()
  expect(toldAfter(`${pressed}~f.text.ok.1`)).toBe('not-saved')
  expect(toldAfter(`${pressed}~p.send.1`)).toBeUndefined()
})

test('it is left to the screen where the scenario says it itself', () => {
  const warning: Block = {
    block: 'warning',
    id: 'not-saved',
    when: { fault: 'lost', is: 'met' },
  }

  expect(toldAfter(pressed, {}, [warning])).toBeUndefined()
})

test('it is left to a screen that is there for nothing else', () => {
  expect(toldAfter(pressed, { do: [{ go: 'shelf' }] })).toBe('not-saved')
  expect(toldAfter(pressed, { do: [{ go: 'results' }] })).toBeUndefined()
})

test('a lure is never announced', () => {
  expect(toldAfter(pressed, { kind: 'false-call' })).toBeUndefined()
  expect(toldAfter(pressed, { kind: 'advert' })).toBeUndefined()
})
