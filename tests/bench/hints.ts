import type { CompiledScenario } from '#app/features/sandbox/scenario/compiled-scenario.ts'
import { explore } from '#app/features/sandbox/doctor/explore.ts'
import { modes, type Mode } from '#app/features/sandbox/scenario/guard.ts'
import { shortestWay } from '#app/features/sandbox/search/solver.ts'
import { readWayTable } from '#app/features/sandbox/search/way-table.ts'
import type { World } from '#app/features/sandbox/engine/world.ts'
import { timedSlack, withinBudget, type Figure } from './figure.ts'

/** A frame of a screen: a hint that takes no longer is there at once. */
const mostMilliseconds = 16
/** How often a hint is timed anew when it seems slow: the machine may have been busy. */
const mostTries = 7

/** The slowest hint of each scenario, from any world there is, in the modes that give hints. */
export function benchHints(compiled: readonly CompiledScenario[]): Figure[] {
  return compiled.map((each) => {
    const slowest = modes
      .filter((mode) => mode !== 'exam')
      .map((mode) => slowestIn(each, mode))
      .reduce((one, other) => (one.ours >= other.ours ? one : other))
    return withinBudget(
      { bench: 'engine', what: slowest.what, unit: 'ms', ours: slowest.ours },
      mostMilliseconds,
      timedSlack,
    )
  })
}

function slowestIn({ scenario, ways }: CompiledScenario, mode: Exclude<Mode, 'exam'>) {
  const table = ways && readWayTable(ways[mode])
  const worlds = explore(scenario, mode).nodes.map(({ world }) => world)
  const hint = (world: World) => () => shortestWay(scenario, world, table)
  worlds.slice(0, 50).forEach((world) => hint(world)())
  let ours = 0
  for (const world of worlds) ours = Math.max(ours, leastOf(hint(world), ours))
  return {
    ours,
    what: `${scenario.id}: slowest hint, ${mode}, from ${worlds.length} worlds`,
  }
}

/** The least time of several, where the first would be the slowest so far. */
function leastOf(work: () => unknown, slowest: number): number {
  let least = Infinity
  for (let tries = 0; tries < mostTries && least > slowest; tries += 1) {
    const start = performance.now()
    work()
    least = Math.min(least, performance.now() - start)
  }
  return least
}
