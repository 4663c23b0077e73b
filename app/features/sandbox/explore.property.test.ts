import fc from 'fast-check'
import { expect, test } from 'vitest'
import { givenScenario } from '#tests/support/sample-scenario.ts'
import { isDoable } from './doable.ts'
import { isRight, step } from './engine.ts'
import { explore, type Exploration } from './explore.ts'
import { modes, type Mode } from './guard.ts'
import { possibleActions } from './moves.ts'
import { keyOf, outlineOf } from './outline.ts'
import { inputsOf } from './scenario-parts.ts'
import type { Scenario } from './scenario.ts'
import { beginWorld, visibleBlocks, type Action, type World } from './world.ts'

/** Too many worlds for a test; such a scenario is passed over. */
const most = 1_200

type Whole = { worlds: Map<string, World>; after: Map<string, Set<string>> }

/** Every world there is, by trying everything everywhere: no order is left out, no field forgotten. */
function exploreWhole(scenario: Scenario, mode: Mode): Whole | undefined {
  const start = withoutCounts(beginWorld(scenario, mode))
  const worlds = new Map([[JSON.stringify(start), start]])
  const after = new Map<string, Set<string>>()
  for (const [key, world] of worlds) {
    if (worlds.size > most) return undefined
    const reached = new Set<string>()
    for (const action of everyAction(scenario, world)) {
      const next = withoutCounts(step(scenario, world, action).world)
      const nextKey = JSON.stringify(next)
      if (!worlds.has(nextKey)) worlds.set(nextKey, next)
      reached.add(nextKey)
    }
    after.set(key, reached)
  }
  return { worlds, after }
}

function everyAction(scenario: Scenario, world: World): Action[] {
  if (world.trap !== undefined || world.ended) return possibleActions(scenario, world)
  const emptied = visibleBlocks(scenario, world).flatMap((block): Action[] =>
    block.block === 'choice' ? [{ do: 'fill', field: block.id, verdict: 'empty' }] : [],
  )
  return [...possibleActions(scenario, world), ...emptied].filter((action) =>
    isDoable(scenario, world, [action]),
  )
}

/** What only counts up would make worlds without end. */
function withoutCounts(world: World): World {
  const issued = Object.entries(world.issued).map(([code, times]) => [
    code,
    Math.min(times, 2),
  ])
  return { ...world, tries: {}, clock: 0, issued: Object.fromEntries(issued) }
}

/** A world as the reduced search knows it: of answers no condition names, only right or wrong. */
function classOf(scenario: Scenario, world: World): string {
  const outline = { ...outlineOf(scenario), codes: Object.keys(scenario.codes) }
  const inputs = inputsOf(scenario)
  const fields = Object.entries(world.fields).map(([field, verdict]) => {
    const block = inputs.get(field)
    if (outline.guarded.get(field)?.has(verdict) || !block) return [field, verdict]
    return [field, isRight(block, verdict) ? 'other-right' : 'other-wrong']
  })
  const empty = [...outline.guarded]
    .filter(([field, named]) => !(field in world.fields) && !named.has('empty'))
    .map(([field]) => [field, 'other-wrong'])
  return keyOf(outline, { ...world, fields: Object.fromEntries([...fields, ...empty]) })
}

function goalClassesOfWhole(scenario: Scenario, { worlds, after }: Whole): Set<string> {
  const before = new Map<string, string[]>()
  for (const [key, reached] of after)
    for (const next of reached) before.set(next, [...(before.get(next) ?? []), key])
  const found = new Set(
    [...worlds].filter(([, { ended }]) => ended === 'goal').map(([key]) => key),
  )
  for (const key of found) before.get(key)?.forEach((each) => found.add(each))
  return new Set(
    [...found].flatMap((key) => {
      const world = worlds.get(key)
      return world ? [classOf(scenario, world)] : []
    }),
  )
}

function goalClassesOfReduced(scenario: Scenario, { nodes }: Exploration): Set<string> {
  const found = new Set(nodes.filter(({ world }) => world.ended === 'goal'))
  let size = -1
  while (size !== found.size) {
    size = found.size
    for (const node of nodes)
      if (node.edges.some(({ to }) => found.has(to))) found.add(node)
  }
  return new Set([...found].map(({ world }) => classOf(scenario, world)))
}

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

const facts = fc.constantFrom(
  { fact: 'mood', is: 'good' },
  { fact: 'door', is: true },
  { not: { fact: 'door', is: true } },
)
const guard = fc.oneof(
  { weight: 3, arbitrary: facts },
  fc.constantFrom<object>(
    { field: 'pick', is: 'left' },
    { field: 'pick', is: 'empty' },
    { field: 'number', is: 'ok' },
    { field: 'pin', is: ['mismatch', 'ok'] },
    { issued: 'code' },
    { received: 'note' },
    { fault: 'hitch', is: 'met' },
    { mode: ['guided', 'exam'] },
  ),
)
const effect = fc.constantFrom<object>(
  { go: 'one' },
  { go: 'two' },
  { go: 'post' },
  { open: 'messages' },
  { set: { mood: 'good' } },
  { set: { mood: 'bad', door: true } },
  { set: { door: false } },
  { issue: 'code' },
  { message: 'note' },
  { clear: ['number'] },
  { clear: ['pin', 'pick'] },
  { trap: 'pit' },
  { wait: 5 },
)
const effects = fc.array(effect, { minLength: 1, maxLength: 3 })
const cases = fc.array(fc.record({ when: guard, do: effects }), { maxLength: 1 })
const inputs = {
  one: [
    { block: 'field', id: 'number', kind: 'digits', expect: '12' },
    { block: 'choice', id: 'pick', options: ['left', 'right', 'ahead'], expect: 'right' },
  ],
  two: [
    { block: 'field', id: 'pin', kind: 'passcode', expect: 'persona.passcode' },
    { block: 'field', id: 'sent', kind: 'otp', expect: 'code.code' },
  ],
}
const anyButton = (id: string, fields: readonly string[]) =>
  fc
    .record(
      { when: guard, needs: fc.subarray([...fields]), do: effects, cases },
      { requiredKeys: ['do'] },
    )
    .map((rest) => ({ block: 'button', id, ...rest }))
const screen = (name: 'one' | 'two', other: string) =>
  fc
    .record({
      hidden: guard,
      isHidden: fc.boolean(),
      buttons: fc.tuple(
        anyButton(
          'first',
          inputs[name].map(({ id }) => id),
        ),
        anyButton(
          'second',
          inputs[name].map(({ id }) => id),
        ),
      ),
      back: fc.option(fc.constant(other), { nil: undefined }),
    })
    .map(({ hidden, isHidden, buttons, back }) => ({
      app: 'browser',
      ...(back !== undefined && { back }),
      blocks: [
        ...inputs[name].map((each, index) =>
          isHidden && index === 0 ? { ...each, when: hidden } : each,
        ),
        ...buttons,
      ],
    }))

const anyScenario = fc
  .record({
    one: screen('one', 'two'),
    two: screen('two', 'one'),
    goal: guard,
    fault: fc.record({
      press: fc.option(fc.constant('first'), { nil: undefined }),
      when: fc.option(facts, { nil: undefined }),
      isInstead: fc.boolean(),
      do: effects,
      recovered: fc.option(facts, { nil: undefined }),
    }),
  })
  .map(({ one, two, goal, fault: { press, when, recovered, ...fault } }) =>
    givenScenario({
      apps: {
        browser: { kind: 'browser', device: 'phone', startsAt: 'one' },
        messages: { kind: 'messages', device: 'phone', startsAt: 'post' },
      },
      front: 'browser',
      facts: { mood: ['bad', 'good'], door: [false, true] },
      codes: { code: { digits: 6 } },
      messages: { note: { app: 'messages' } },
      traps: { pit: { isUnsafe: true, after: [{ go: 'one' }] } },
      faults: {
        hitch: {
          kind: 'not-saved',
          modes: ['guided', 'exam'],
          at: { screen: 'two', ...(press !== undefined && { press }) },
          ...fault,
          ...(when !== undefined && { when }),
          ...(recovered !== undefined && { recovered }),
        },
      },
      screens: {
        one,
        two,
        post: { app: 'messages', blocks: [{ block: 'inbox', id: 'all' }] },
      },
      goal: { all: [goal, { fact: 'mood', is: 'good' }] },
    }),
  )

test('the search comes to the same as trying everything everywhere, in any scenario', () => {
  let compared = 0
  fc.assert(
    fc.property(anyScenario, fc.constantFrom(...modes), (scenario, mode) => {
      if (expectTheSame(scenario, mode)) compared += 1
    }),
    { numRuns: 40 },
  )
  expect(compared).toBeGreaterThan(10)
}, 60_000)
