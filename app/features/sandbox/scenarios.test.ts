import fc from 'fast-check'
import { expect, test } from 'vitest'
import { beginAttempt, perform, replay, type Attempt } from './attempt.ts'
import { step } from './engine.ts'
import { explore, wayTo } from './explore.ts'
import { judgeInput } from './input.ts'
import { judge } from './judgement.ts'
import { loadScenarios } from './load-scenarios.server.ts'
import { modes, type Mode } from './guard.ts'
import type { Scenario } from './scenario.ts'
import { inputsOf } from './scenario-parts.ts'
import { possibleActions } from './moves.ts'
import { shortestWay } from './solver.ts'
import { formatTrace, type TraceItem } from './trace.ts'
import { isVerdictOn } from './verdicts.ts'
import { beginWorld, visibleBlocks, type Action, type World } from './world.ts'

const { scenarios, problems, sizes } = await loadScenarios('content')
const inEachMode = scenarios.flatMap(({ scenario }) =>
  modes.map((mode) => [scenario.id, mode, scenario] as const),
)

function traceOf(actions: readonly Action[]): string {
  return formatTrace(actions.map((action) => ({ ...action, after: 10 })))
}

/** Somebody who does anything at all: each number chooses among what can be done now. */
function wander(scenario: Scenario, mode: Mode, choices: readonly number[]): Attempt {
  let attempt = beginAttempt(scenario, mode)
  for (const choice of choices) {
    const items: TraceItem[] = [
      ...possibleActions(scenario, attempt.world).map((each) => ({ ...each, after: 1 })),
      { do: 'hint', level: 2, after: 1 },
      { do: 'undo', after: 1 },
    ]
    const item = items[choice % items.length]
    if (item) attempt = perform(scenario, attempt, item)
  }
  return attempt
}

const choices = fc.array(fc.nat(1_000), { maxLength: 80 })

test('the scenarios have no problems', () => {
  expect(problems).toEqual([])
  expect(scenarios.map(({ scenario }) => scenario.id)).toEqual([
    'dang-nhap-cong-dvc',
    'dang-nhap-cong-dvc-may-tinh',
    'tra-cuu-ho-so',
  ])
})

test.each(inEachMode)(
  '%s in %s: the goal can be reached from every state there is',
  (_id, mode, scenario) => {
    const { isTooLarge, nodes, safe } = explore(scenario, mode)
    const deadEnds = nodes.filter(
      (node) => !safe.has(node) && node.world.ended !== 'unsafe',
    )

    expect({ isTooLarge, deadEnds: deadEnds.map((node) => wayTo(node)) }).toEqual({
      isTooLarge: false,
      deadEnds: [],
    })
    expect(safe.size).toBeGreaterThan(1)
  },
)

test('the scenarios are small enough to be searched on a cheap phone', () => {
  const counts = Object.values(sizes).flatMap((each) => Object.values(each))

  expect(Math.max(...counts)).toBeLessThan(5_000)
})

test.each(scenarios.map(({ scenario }) => [scenario.id, scenario] as const))(
  '%s: the shortest way, done alone, passes a check',
  (_id, scenario) => {
    const way = shortestWay(scenario, beginWorld(scenario, 'exam')) ?? []

    expect(judge(scenario, { mode: 'exam', trace: traceOf(way) })).toMatchObject({
      outcome: 'passed',
      fieldErrors: 0,
      trapsTaken: [],
    })
  },
)

test.each(
  scenarios.flatMap(({ scenario }) =>
    Object.entries(scenario.traps)
      .filter(([, { isUnsafe }]) => isUnsafe)
      .map(([trap]) => [scenario.id, trap, scenario] as const),
  ),
)('%s: falling for %s in a check is unsafe', (_id, trap, scenario) => {
  const way = wayInto(scenario, trap)

  expect(judge(scenario, { mode: 'exam', trace: traceOf(way) })).toMatchObject({
    outcome: 'unsafe',
    trapsTaken: [trap],
  })
})

/** The shortest way into a trap: to a goal that is standing before the button, and then that. */
function wayInto(scenario: Scenario, trap: string): Action[] {
  const start = beginWorld(scenario, 'exam')
  const queue: { world: World; way: Action[] }[] = [{ world: start, way: [] }]
  const seen = new Set<string>()
  for (const { world, way } of queue) {
    for (const action of possibleActions(scenario, world)) {
      if (action.do === 'fill' && !['ok', 'citizen'].includes(action.verdict)) continue
      const next = step(scenario, world, action).world
      const path = [...way, action]
      if (next.trap === trap) return path
      const key = JSON.stringify(next)
      if (next.trap !== undefined || seen.has(key)) continue
      seen.add(key)
      queue.push({ world: next, way: path })
    }
  }
  return []
}

test.each(inEachMode)(
  '%s in %s: whatever is done, the world stays one the scenario knows, and replays',
  (_id, mode, scenario) => {
    fc.assert(
      fc.property(choices, (numbers) => {
        const attempt = wander(scenario, mode, numbers)
        expectKnown(scenario, attempt.world)
        const again = replay(scenario, mode, formatTrace(attempt.trace))
        expect(again).toEqual(attempt)
      }),
      { numRuns: 40 },
    )
  },
)

function expectKnown(scenario: Scenario, world: World): void {
  const inputs = inputsOf(scenario)
  for (const [field, verdict] of Object.entries(world.fields)) {
    const block = inputs.get(field)
    expect(block && isVerdictOn(block, verdict)).toBe(true)
  }
  for (const [fact, value] of Object.entries(world.facts)) {
    expect(scenario.facts[fact]).toContain(value)
  }
  for (const [app, screen] of Object.entries(world.at)) {
    expect(scenario.screens[screen]?.app).toBe(app)
  }
  expect(Object.keys(scenario.apps)).toContain(world.front)
}

test.each(inEachMode)(
  '%s in %s: wherever somebody has got to, help knows a way on',
  (_id, mode, scenario) => {
    fc.assert(
      fc.property(choices, (numbers) => {
        const { world } = wander(scenario, mode, numbers)
        if (world.ended === 'unsafe') return
        expect(shortestWay(scenario, world)).toBeDefined()
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
      fc.stringMatching(/^([fpohdu]\.[a-z0-9.]+~?){1,20}$/),
    )
    fc.assert(
      fc.property(anything, (trace) => {
        expect(['invalid', 'given-up']).toContain(judge(scenario, { mode, trace }).outcome)
      }),
      { numRuns: 50 },
    )
  },
)

test('no value typed into any field is ever in a world or a trace', () => {
  const canary = fc.oneof(
    fc.stringMatching(/^0(01|79|12)[0-9]{9}$/),
    fc.stringMatching(/^[0-9]{6}$/),
    fc.stringMatching(/^Canary-[A-Za-z0-9@]{4,12}$/),
  )
  fc.assert(
    fc.property(
      fc.constantFrom(...scenarios),
      choices,
      canary,
      (compiled, numbers, typed) => {
        const { scenario, persona } = compiled
        let attempt = wander(scenario, 'exam', numbers)
        for (const field of visibleBlocks(scenario, attempt.world)) {
          if (field.block !== 'field') continue
          const verdict = judgeInput(
            { persona, seed: 1 },
            scenario,
            attempt.world,
            field,
            typed,
          )
          const item = { do: 'fill', field: field.id, verdict, after: 1 } as const
          attempt = perform(scenario, attempt, item)
        }
        expect(JSON.stringify(attempt.world)).not.toContain(typed)
        expect(formatTrace(attempt.trace)).not.toContain(typed)
      },
    ),
    { numRuns: 60 },
  )
})

test('a step takes no time that anybody could notice', () => {
  const took = scenarios.flatMap(({ scenario }) => {
    let world = beginWorld(scenario, 'exam')
    return (shortestWay(scenario, world) ?? []).map((action) => {
      const before = performance.now()
      world = step(scenario, world, action).world
      return performance.now() - before
    })
  })
  const median = took.sort((one, other) => one - other)[Math.floor(took.length / 2)] ?? 0
  // Printed to be looked at; how fast the machine is says nothing about the engine.
  console.log(`A step of the engine: median ${(median * 1000).toFixed(1)} µs`)

  expect(took.length).toBeGreaterThan(20)
})
