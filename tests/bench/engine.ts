import type { CompiledScenario } from '#app/features/sandbox/scenario/compiled-scenario.ts'
import { step } from '#app/features/sandbox/engine/engine.ts'
import { explore } from '#app/features/sandbox/doctor/explore.ts'
import { possibleActions } from '#app/features/sandbox/search/moves.ts'
import { beginAttempt, judge, type Scenario } from '#app/features/sandbox/sandbox.ts'
import type { World } from '#app/features/sandbox/engine/world.ts'
import { builtScenarios } from '#tests/support/compiled-content.ts'
import { median, timedSlack, withinBudget, type Figure } from './figure.ts'
import { benchHints } from './hints.ts'
import { compareBy, interleave } from './interleave.ts'
import { examTrace } from './sample-events.ts'

const rounds = 9
/** Most worlds stepped from: a spread over all there are. */
const mostStarts = 1500
/** What a step and a hint may take, whoever asks and wherever they have wandered. */
const mostMicroseconds = 50

/** The pure parts: what a step, a judgement and a hint cost. */
export async function benchEngine(): Promise<Figure[]> {
  const compiled = builtScenarios()
  const { scenario } = largestOf(compiled)
  const worlds = spread(worldsOf(scenario), mostStarts)
  return [
    medianStep(scenario, worlds),
    await benchStep(scenario, worlds),
    await benchReplay(scenario),
    ...benchHints(compiled),
  ]
}

/** The scenario with the most screens; steps look at all of a screen, and at most at all faults. */
function largestOf(compiled: readonly CompiledScenario[]): CompiledScenario {
  const screens = ({ scenario }: CompiledScenario) => Object.keys(scenario.screens).length
  const [largest] = [...compiled].sort((one, other) => screens(other) - screens(one))
  if (!largest) throw new Error('There is no scenario to measure.')
  return largest
}

function medianStep(scenario: Scenario, worlds: readonly World[]): Figure {
  const times = Array.from({ length: 20 })
  const steps = worlds.flatMap((world) =>
    possibleActions(scenario, world).map((action) => ({ world, action })),
  )
  const warmAndReal = [1, 2].map(() =>
    steps.map(
      ({ world, action }) => microseconds(times, () => step(scenario, world, action)).each,
    ),
  )
  const screens = Object.keys(scenario.screens).length
  return withinBudget(
    {
      bench: 'engine',
      what: `${scenario.id}, ${screens} screens: median of ${steps.length} steps`,
      unit: 'µs',
      ours: median(warmAndReal[1] ?? []),
    },
    mostMicroseconds,
    timedSlack,
  )
}

/** A step makes a new world; copying one by way of its text is the plainest way to do that. */
async function benchStep(scenario: Scenario, worlds: readonly World[]): Promise<Figure> {
  const steps = worlds.flatMap((world) =>
    possibleActions(scenario, world).map((action) => ({ world, action })),
  )
  const measured = await interleave(rounds, {
    ours: () => microseconds(steps, ({ world, action }) => step(scenario, world, action)),
    yardstick: () => microseconds(steps, ({ world }) => copyOf(world)),
  })
  return {
    bench: 'engine',
    what: `${scenario.id}: a step, against JSON there and back`,
    unit: 'µs',
    ...compareBy(measured, 'each'),
    wanted: { atMost: 1, slack: 0.5 },
  }
}

async function benchReplay(scenario: Scenario): Promise<Figure> {
  const trace = examTrace(scenario)
  const { world } = beginAttempt(scenario, 'exam')
  const steps = trace.split('~')
  const times = Array.from({ length: 500 })
  const measured = await interleave(rounds, {
    ours: () => microseconds(times, () => judge(scenario, { mode: 'exam', trace })),
    yardstick: () => microseconds(times, () => steps.map(() => copyOf(world))),
  })
  return {
    bench: 'engine',
    what: `${scenario.id}: judging a check of ${steps.length} steps, against as many copies`,
    unit: 'µs',
    ...compareBy(measured, 'each'),
    wanted: { atMost: 2, slack: 0.5 },
  }
}

/** Every world that somebody trying everything can come into. */
function worldsOf(scenario: Scenario): World[] {
  return explore(scenario, 'practice').nodes.map(({ world }) => world)
}

function spread<Value>(values: readonly Value[], most: number): Value[] {
  const each = Math.max(1, Math.ceil(values.length / most))
  return values.filter((_, place) => place % each === 0)
}

function microseconds<Value>(values: readonly Value[], work: (value: Value) => unknown) {
  const start = performance.now()
  for (const value of values) work(value)
  return { each: ((performance.now() - start) * 1000) / values.length }
}

function copyOf(world: World): unknown {
  return JSON.parse(JSON.stringify(world))
}
