import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyScenario } from '#tests/support/any-scenario.ts'
import {
  classOf,
  exploreWhole,
  goalClassesOfReduced,
  goalClassesOfWhole,
} from '#tests/support/explore-whole.ts'
import { givenScenario } from '#tests/support/sample-scenario.ts'
import { explore } from './explore.ts'
import { modes, type Mode } from '../scenario/guard.ts'
import type { Scenario } from '../scenario/scenario.ts'

function sorted(classes: Iterable<string>): string[] {
  return [...new Set(classes)].sort()
}

function expectTheSame(scenario: Scenario, mode: Mode): boolean {
  const whole = exploreWhole(scenario, mode)
  if (!whole) return false
  const reduced = explore(scenario, mode)

  expect(sorted(reduced.nodes.map(({ world }) => classOf(scenario, world)))).toEqual(
    sorted([...whole.worlds.values()].map((world) => classOf(scenario, world))),
  )
  expect(sorted(goalClassesOfReduced(scenario, reduced))).toEqual(
    sorted(goalClassesOfWhole(scenario, whole)),
  )
  return true
}

const small = {
  screens: {
    form: {
      app: 'browser',
      blocks: [
        { block: 'field', id: 'number', kind: 'digits', expect: '12' },
        { block: 'check', id: 'agreed' },
        {
          block: 'button',
          id: 'send',
          needs: ['number'],
          do: [{ set: { confirmed: true } }, { set: { call: 'on' } }, { open: 'calls' }],
          cases: [{ when: { field: 'agreed', is: 'empty' }, do: [{ trap: 'advert' }] }],
        },
      ],
    },
    inbox: { app: 'messages', blocks: [{ block: 'inbox', id: 'all' }] },
    caller: {
      app: 'calls',
      blocks: [
        {
          block: 'button',
          id: 'hang-up',
          do: [{ set: { call: 'over' } }, { open: 'browser' }],
        },
      ],
    },
  },
  codes: {},
  messages: {},
  traps: { advert: { isUnsafe: false, after: [] } },
}

test.each(modes)('in %s the search leaves nothing out of a small scenario', (mode) => {
  expect(expectTheSame(givenScenario(small), mode)).toBe(true)
})

test('a list set back to nothing chosen is a state of its own', () => {
  const scenario = givenScenario({
    ...small,
    screens: {
      ...small.screens,
      form: {
        app: 'browser',
        blocks: [
          { block: 'choice', id: 'who', look: 'select', options: ['me', 'you'] },
          { block: 'button', id: 'send', needs: ['who'], do: [{ set: { call: 'on' } }] },
          {
            block: 'button',
            id: 'end',
            when: { not: { field: 'who', is: ['me', 'you'] } },
            do: [{ set: { confirmed: true } }],
            cases: [{ when: { fact: 'call', is: 'on' }, do: [{ trap: 'advert' }] }],
          },
        ],
      },
    },
  })

  expect(expectTheSame(scenario, 'exam')).toBe(true)
  expect(explore(scenario, 'exam').nodes.some(({ world }) => world.trap)).toBe(true)
})

test('a code is not typed before it was sent', () => {
  const code = { block: 'field', id: 'otp', kind: 'otp', expect: 'code.otp' }
  const confirm = { block: 'button', id: 'confirm', needs: ['otp'], do: [{ go: 'end' }] }
  const end = { app: 'browser', blocks: [{ block: 'success', id: 'done' }] }
  const scenario = givenScenario({
    ...small,
    codes: { otp: { digits: 6 } },
    screens: { ...small.screens, end, form: { app: 'browser', blocks: [code, confirm] } },
  })

  expect(
    explore(scenario, 'exam').nodes.map(({ world }) => world.at['browser']),
  ).not.toContain('end')
})

test('the search comes to the same as trying everything everywhere, in any scenario', () => {
  fc.assert(
    fc.property(anyScenario, fc.constantFrom(...modes), (scenario, mode) => {
      fc.pre(expectTheSame(scenario, mode))
    }),
    { numRuns: 12 },
  )
}, 60_000)
