import { explore } from '#app/features/sandbox/doctor/explore.ts'
import { modes } from '#app/features/sandbox/scenario/guard.ts'
import { loadScenarios } from '#app/features/sandbox/library/load-scenarios.server.ts'
import type { World } from '#app/features/sandbox/engine/world.ts'
import { timedSlack, withinBudget, type Figure } from './figure.ts'

const mostSeconds = 60

/**
 * The doctor over every scenario, from the YAML to the last state, against what it would cost only
 * to copy each world (as JSON, there and back) for each thing that can be done in it.
 */
export async function benchDoctor(): Promise<Figure[]> {
  const start = performance.now()
  const { scenarios } = await loadScenarios('content')
  const seconds = (performance.now() - start) / 1000

  const nodes = scenarios.flatMap(({ scenario }) =>
    modes.flatMap((mode) => explore(scenario, mode).nodes),
  )
  const copied = nodes.flatMap(({ world, edges }) => edges.map(() => world))
  const copying = secondsOfCopying(copied)
  const figure = { bench: 'doctor', unit: 's', ours: seconds }
  return [
    withinBudget(
      {
        ...figure,
        what: `${scenarios.length} scenarios of ${nodes.length} states examined`,
      },
      mostSeconds,
      timedSlack,
    ),
    {
      ...figure,
      what: `  the same, against copying a world for each of ${copied.length} moves`,
      yardstick: copying,
      ratio: seconds / copying,
    },
  ]
}

function secondsOfCopying(worlds: readonly World[]): number {
  const start = performance.now()
  for (const world of worlds) JSON.parse(JSON.stringify(world))
  return (performance.now() - start) / 1000
}
