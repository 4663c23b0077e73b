import {
  beginAttempt,
  judge,
  shortestWay,
  type Scenario,
} from '#app/features/sandbox/sandbox.ts'
import { step } from '#app/features/sandbox/engine.ts'
import { explore } from '#app/features/sandbox/explore.ts'
import { possibleActions } from '#app/features/sandbox/moves.ts'
import type { World } from '#app/features/sandbox/world.ts'
import { builtScenarios } from '#tests/support/compiled-content.ts'
import { median, type Figure } from './figure.ts'
import { compareBy, interleave } from './interleave.ts'
import { examTrace } from './sample-events.ts'

const rounds = 9
/** Most worlds searched from: a spread over all there are. */
const mostStarts = 1500

/** The pure parts: what a step, a judgement and a hint cost. */
export async function benchEngine(): Promise<Figure[]> {
  const scenarios = builtScenarios().map(({ scenario }) => scenario)
  const figures: Figure[] = []
  for (const scenario of scenarios) {
    const worlds = spread(worldsOf(scenario), mostStarts)
    figures.push(
      await benchStep(scenario, worlds),
      await benchReplay(scenario),
      benchHints(scenario, worlds),
    )
  }
  return figures
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

/** The slowest hint of all, wherever a learner has wandered. It informs: there is no goal. */
function benchHints(scenario: Scenario, worlds: readonly World[]): Figure {
  const slowest = Math.max(
    ...worlds.map((world) =>
      median([1, 2, 3].map(() => milliseconds(() => shortestWay(scenario, world)))),
    ),
  )
  const copying = milliseconds(() => worlds.map(copyOf))
  return {
    bench: 'engine',
    what: `${scenario.id}: slowest hint, against copying ${worlds.length} worlds`,
    unit: 'ms',
    ours: slowest,
    yardstick: copying,
    ratio: slowest / copying,
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

function milliseconds(work: () => unknown): number {
  return microseconds([0], work).each / 1000
}

function copyOf(world: World): unknown {
  return JSON.parse(JSON.stringify(world))
}
