import type { Finding, KeyPath } from './content-problem.ts'
import { explore, wayTo, type Exploration } from './explore.ts'
import { blocksOf } from './scenario-parts.ts'
import { modes, type Mode } from './guard.ts'
import type { Scenario } from './scenario.ts'
import { mostWorlds } from './solver.ts'
import { screenIdOf, visibleBlocks } from './world.ts'

/** How many worlds there are in each mode. */
export type Sizes = Record<Mode, number>

/** Plays a scenario in all ways, and says what can never be met and where one can get stuck. */
export function findingsInWays(scenario: Scenario): { findings: Finding[]; sizes: Sizes } {
  const found = {
    guided: explore(scenario, 'guided'),
    practice: explore(scenario, 'practice'),
    exam: explore(scenario, 'exam'),
  }
  const all = Object.values(found)
  return {
    findings: [
      ...modes.flatMap((mode) => findingsInMode(mode, found[mode])),
      ...(all.some(({ isTooLarge }) => isTooLarge) ? [] : neverMet(scenario, all)),
    ],
    sizes: {
      guided: found.guided.nodes.length,
      practice: found.practice.nodes.length,
      exam: found.exam.nodes.length,
    },
  }
}

function findingsInMode(mode: Mode, { isTooLarge, nodes, safe }: Exploration) {
  const path = ['goal']
  if (isTooLarge)
    return [
      {
        path,
        message: `In ${mode} there are more than ${mostWorlds} states. Clear fields on leaving their screen, or take facts out.`,
      },
    ]
  if (safe.size === 0) return [{ path, message: `In ${mode} the goal cannot be reached.` }]
  const deadEnds = nodes
    .filter((node) => !safe.has(node) && node.world.ended !== 'unsafe')
    .map((node) => wayTo(node))
  const [shortest] = deadEnds.sort((one, other) => one.length - other.length)
  if (shortest === undefined) return []
  return [
    {
      path,
      message: `In ${mode} there are ${deadEnds.length} states from which the goal cannot be reached, such as after ${shortest}. Give a way back.`,
    },
  ]
}

function neverMet(scenario: Scenario, explorations: readonly Exploration[]): Finding[] {
  const worlds = explorations.flatMap(({ nodes }) => nodes.map(({ world }) => world))
  const met = {
    screens: new Set(worlds.map((world) => screenIdOf(world))),
    traps: new Set(worlds.map(({ trap }) => trap)),
    blocks: new Set(
      worlds.flatMap((world) =>
        visibleBlocks(scenario, world).map(({ id }) => `${screenIdOf(world)}/${id}`),
      ),
    ),
  }
  const isMet = (of: 'screens' | 'blocks' | 'traps', id: string) => met[of].has(id)
  const never = (kind: string, id: string, path: KeyPath): Finding => ({
    path,
    message: `The ${kind} "${id}" can never be met. Lead to it or take it out.`,
  })
  return [
    ...Object.keys(scenario.screens)
      .filter((id) => !isMet('screens', id))
      .map((id) => never('screen', id, ['screens', id])),
    ...Object.keys(scenario.traps)
      .filter((id) => !isMet('traps', id))
      .map((id) => never('trap', id, ['traps', id])),
    ...blocksOf(scenario)
      .filter(
        ({ part, screen }) =>
          isMet('screens', screen) && !isMet('blocks', `${screen}/${part.id}`),
      )
      .map(({ part, path }) => never('block', part.id, path)),
  ]
}
