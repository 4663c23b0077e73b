import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wanderer, wanders } from '#tests/support/wandering.ts'
import { isAllowed, perform, replay, type Attempt } from './attempt.ts'
import { isPossible, step } from './engine.ts'
import { modes } from '../scenario/guard.ts'
import { judgeInput } from '../stage/input.ts'
import { judge, type Judgement } from '../judging/judgement.ts'
import { loadScenarios } from '../library/load-scenarios.server.ts'
import { keyOf, outlineOf } from '../search/outline.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { blocksOf, inputsOf } from '../scenario/scenario-parts.ts'
import { shortestWay } from '../search/solver.ts'
import { formatTrace } from './trace.ts'
import { isVerdictOn } from './verdicts.ts'
import { screenIdOf, visibleBlocks, type World } from './world.ts'

const { scenarios } = await loadScenarios('content')
const inEachMode = scenarios.flatMap(({ scenario }) =>
  modes.map((mode) => [scenario.id, mode, scenario] as const),
)

test.each(inEachMode)(
  '%s in %s: whatever is done, the world stays one the scenario knows',
  (_id, mode, scenario) => {
    const wander = wanderer(scenario, mode)
    fc.assert(
      fc.property(wanders, (way) => {
        const strangers = new Set<string>()
        wander(way, ({ before, item, after }) => {
          // What is not allowed changes nothing, what is allowed is always kept.
          if (isAllowed(scenario, before, item) !== (after !== before))
            strangers.add(`${formatTrace([item])} is done and not allowed, or the reverse`)
          for (const each of strangersIn(scenario, after.world)) strangers.add(each)
          if (after.world.mode !== mode) strangers.add('another mode')
        })
        expect([...strangers]).toEqual([])
      }),
      { numRuns: 40 },
    )
  },
)

/** What of a world its scenario does not know. */
function strangersIn(scenario: Scenario, world: World): string[] {
  const inputs = inputsOf(scenario)
  const known = (names: object, found: Iterable<string>) =>
    [...found].filter((each) => !Object.keys(names).includes(each))
  const isCount = (count: number) => Number.isSafeInteger(count) && count >= 0
  const counts = [
    ...Object.values(world.tries),
    ...Object.values(world.issued),
    world.clock,
  ]
  return [
    ...known(scenario.apps, [world.front, ...Object.keys(world.at)]),
    ...known(scenario.screens, Object.values(world.at)),
    ...known(scenario.facts, Object.keys(world.facts)),
    ...known(scenario.codes, Object.keys(world.issued)),
    ...known(scenario.messages, [...world.inbox, world.notified ?? []].flat()),
    ...known(scenario.faults, Object.keys(world.faults)),
    ...known(scenario.traps, [world.trap ?? []].flat()),
    ...[...world.errors, ...Object.keys(world.tries)].filter((each) => !inputs.has(each)),
    ...Object.entries(world.at).flatMap(([app, screen]) =>
      scenario.screens[screen]?.app === app ? [] : [`${screen} in ${app}`],
    ),
    ...Object.entries(world.facts).flatMap(([fact, value]) =>
      scenario.facts[fact]?.includes(value) ? [] : [`${fact} = ${String(value)}`],
    ),
    ...Object.entries(world.fields).flatMap(([field, verdict]) => {
      const block = inputs.get(field)
      return block && isVerdictOn(block, verdict) ? [] : [`${field} = ${verdict}`]
    }),
    ...Object.keys(world.faults).filter(
      (fault) => scenario.faults[fault]?.modes.includes(world.mode) !== true,
    ),
    ...(new Set(world.inbox).size === world.inbox.length ? [] : ['a message twice']),
    ...(counts.every(isCount) ? [] : ['no count']),
  ]
}

test.each(inEachMode)(
  '%s in %s: the server, playing a trace again, finds what the browser found',
  (_id, mode, scenario) => {
    const wander = wanderer(scenario, mode)
    fc.assert(
      fc.property(wanders, (way) => {
        const attempt = wander(way)
        const trace = formatTrace(attempt.trace)

        expect(replay(scenario, mode, trace)).toEqual(attempt)
        expect(outcomesOf(attempt)).toContain(judge(scenario, { mode, trace }).outcome)
      }),
      { numRuns: 25 },
    )
  },
)

/** What the world at the end allows the judgement to be. */
function outcomesOf({ world }: Attempt): Judgement['outcome'][] {
  if (world.ended === 'unsafe') return ['unsafe']
  if (world.ended === undefined) return ['given-up']
  return world.mode === 'exam' ? ['passed', 'finished'] : ['finished']
}

test.each(inEachMode)(
  '%s in %s: wherever somebody has got to, the shortest way leads to the goal',
  (_id, mode, scenario) => {
    const wander = wanderer(scenario, mode)
    fc.assert(
      fc.property(wanders, (begun) => {
        let { world } = wander(begun)
        if (world.ended === 'unsafe') return
        const way = shortestWay(scenario, world) ?? []
        for (const action of way) {
          expect(isPossible(scenario, world, action)).toBe(true)
          world = step(scenario, world, action).world
          expect(world.trap).toBeUndefined()
        }
        expect(world.ended).toBe('goal')
      }),
      { numRuns: 10 },
    )
  },
)

const secretKinds = [
  'password',
  'new-password',
  'passcode',
  'new-passcode',
  'repeat',
  'otp',
]

test.each(inEachMode)(
  '%s in %s: a secret does not stay behind on a screen that was left',
  (_id, mode, scenario) => {
    const wander = wanderer(scenario, mode)
    const screensOf = screensOfSecrets(scenario)
    fc.assert(
      fc.property(wanders, (way) => {
        wander(way, ({ after: { world } }) => {
          const open = new Set(Object.values(world.at))
          const left = Object.keys(world.fields).filter((field) => {
            const screens = screensOf.get(field)
            return screens !== undefined && !screens.some((screen) => open.has(screen))
          })
          if (left.length > 0) throw new Error(`${left.join()} on ${screenIdOf(world)}`)
        })
      }),
      { numRuns: 40 },
    )
  },
)

function screensOfSecrets(scenario: Scenario): Map<string, string[]> {
  const screens = new Map<string, string[]>()
  for (const { part, screen } of blocksOf(scenario)) {
    if (part.block !== 'field' || !secretKinds.includes(part.kind)) continue
    screens.set(part.id, [...(screens.get(part.id) ?? []), screen])
  }
  return screens
}

test.each(inEachMode)(
  '%s in %s: what only counts or shows makes no other world',
  (_id, mode, scenario) => {
    const wander = wanderer(scenario, mode)
    const outline = outlineOf(scenario)
    const counts = fc.record({
      tries: fc.dictionary(fc.constantFrom(...inputsOf(scenario).keys(), 'x'), fc.nat()),
      clock: fc.nat(),
      notified: fc.constantFrom(undefined, ...Object.keys(scenario.messages)),
    })
    fc.assert(
      fc.property(wanders, counts, (way, shown) => {
        const { world } = wander(way)
        expect(keyOf(outline, { ...world, ...shown })).toBe(keyOf(outline, world))
      }),
      { numRuns: 15 },
    )
  },
)

test.each(inEachMode)(
  '%s in %s: anything sent as a trace is judged',
  (_id, mode, scenario) => {
    const anything = fc.oneof(
      fc.string(),
      fc.stringMatching(/^([fpohduqb]\.[a-z0-9.]+~?){1,20}$/),
    )
    fc.assert(
      fc.property(anything, (trace) => {
        expect(['invalid', 'given-up']).toContain(judge(scenario, { mode, trace }).outcome)
      }),
      { numRuns: 50 },
    )
  },
)

const canary = fc.oneof(
  fc.stringMatching(/^0(01|79|12)[0-9]{9}$/),
  fc.stringMatching(/^[0-9]{6}$/),
  fc.stringMatching(/^Canary-[A-Za-z0-9@]{4,12}$/),
)

test.each(scenarios.map((compiled) => [compiled.scenario.id, compiled] as const))(
  '%s: no value typed into any field is ever in a world or a trace',
  (_id, { scenario, persona }) => {
    const wander = wanderer(scenario, 'exam')
    fc.assert(
      fc.property(wanders, canary, (way, typed) => {
        let attempt = wander(way)
        for (const field of visibleBlocks(scenario, attempt.world)) {
          if (field.block !== 'field') continue
          const casting = { persona, seed: 1 }
          const verdict = judgeInput(casting, scenario, attempt.world, field, typed)
          const fill = { do: 'fill', field: field.id, verdict, after: 1 } as const
          attempt = perform(scenario, attempt, fill)
        }
        expect(JSON.stringify(attempt.world)).not.toContain(typed)
        expect(formatTrace(attempt.trace)).not.toContain(typed)
      }),
      { numRuns: 30 },
    )
  },
)
