import { expect, test } from 'vitest'
import { givenScenario, samplePersona } from '#tests/support/sample-scenario.ts'
import type { Stage } from './stage.ts'
import { standingValue } from './standing-value.ts'
import { takePost } from './take-post.ts'
import { findBlock, type World } from '../engine/world.ts'

const suggested = 'LuaVang@2026'
const own = 'BienXanh@1975'
const scenario = givenScenario({
  apps: { browser: { kind: 'browser', device: 'phone', startsAt: 'form' } },
  codes: {},
  messages: {},
  traps: {},
  screens: {
    form: {
      app: 'browser',
      blocks: [
        { block: 'field', id: 'new', kind: 'new-password', expect: suggested },
        { block: 'field', id: 'again', kind: 'repeat', expect: 'same.new' },
        {
          block: 'button',
          id: 'send',
          needs: ['new', 'again'],
          do: [{ set: { confirmed: true } }],
        },
      ],
    },
  },
  goal: { fact: 'confirmed', is: true },
})
const stage: Stage = {
  compiled: { scenario, persona: samplePersona },
  mode: 'practice',
  seed: 7,
}

function post(fields: Record<string, string>, lam = 'p.send', trace = '') {
  const form = new FormData()
  for (const [name, value] of Object.entries({ ...fields, lam })) form.set(name, value)
  const carried = { attemptId: '0198c8a0-0000-7000-8000-000000000001', seed: 7, trace }
  const { after, typed, isAtFault } = takePost(stage, carried, form, new Date(0))
  return { world: after.world, typed: new Map(typed), isAtFault }
}

function standing(world: World, id: string, typed: ReadonlyMap<string, string>) {
  const block = findBlock(scenario, world, id)
  if (block?.block !== 'field') throw new Error(`There is no field ${id}.`)
  return standingValue(stage, world, block, typed)
}

test('a password of one’s own still stands beside the repetition that was wrong', () => {
  const { world, typed, isAtFault } = post({ 'o.new': own, 'o.again': `${own}!` })

  expect(isAtFault).toBe(true)
  expect(world.fields).toEqual({ new: 'ok', again: 'mismatch' })
  expect(standing(world, 'new', typed)).toBe(own)
  expect(standing(world, 'again', typed)).toBe(`${own}!`)
})

test('what is shown how stands in place of what was wrong', () => {
  const { world, typed } = post({ 'o.new': 'x', 'o.again': '' }, 'h.4')

  expect(world.fields['new']).toBe('ok')
  expect(standing(world, 'new', typed)).toBe(suggested)
})

test('a repetition filled in by help is of the password that was typed', () => {
  const { world, typed } = post({ 'o.new': own, 'o.again': '' }, 'h.4')

  expect(world.fields).toEqual({ new: 'ok', again: 'ok' })
  expect(standing(world, 'again', typed)).toBe(own)
})

test('a page loaded again shows what was right as it was suggested', () => {
  const { world } = post({ 'o.new': own, 'o.again': own }, 'h.1')

  expect(standing(world, 'new', new Map())).toBe(suggested)
  expect(standing(world, 'again', new Map())).toBe(suggested)
})
