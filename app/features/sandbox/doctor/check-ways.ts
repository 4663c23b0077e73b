import { findingsInFaults } from './check-faults.ts'
import { findingsInScenes } from './check-scenes.ts'
import { neverMet } from './check-met.ts'
import type { Finding } from '../scenario/content-problem.ts'
import { explore, wayTo, type Exploration } from './explore.ts'
import { modes, type Mode } from '../scenario/guard.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { mostWorlds } from '../search/solver.ts'

/** A scenario played in every way, in each mode. */
export type Ways = Record<Mode, Exploration>

export function waysThrough(scenario: Scenario, most = mostWorlds): Ways {
  return {
    guided: explore(scenario, 'guided', most),
    practice: explore(scenario, 'practice', most),
    exam: explore(scenario, 'exam', most),
  }
}

/** What can never be met in a scenario, and where one can get stuck in it. */
export function findingsInWays(scenario: Scenario, ways: Ways): Finding[] {
  const all = modes.map((mode) => ways[mode])
  const findings = all.flatMap((way) => findingsInMode(scenario, way))
  if (all.some(({ isTooLarge }) => isTooLarge)) return findings
  return [...findings, ...neverMet(scenario, all), ...findingsInScenes(scenario, all)]
}

function findingsInMode(scenario: Scenario, way: Exploration): Finding[] {
  const { mode, isTooLarge, nodes, safe } = way
  const path = ['goal']
  if (isTooLarge) {
    const message = `In ${mode} there are more than ${nodes.length - 1} states. Clear fields on leaving their screen, or take facts out.`
    return [{ path, message }]
  }
  if (safe.size === 0) return [{ path, message: `In ${mode} the goal cannot be reached.` }]
  const deadEnds = nodes
    .filter((node) => !safe.has(node) && node.world.ended !== 'unsafe')
    .map((node) => wayTo(node))
  const [shortest] = deadEnds.sort((one, other) => one.length - other.length)
  if (shortest === undefined) return findingsInFaults(scenario, way)
  const message = `In ${mode} there are ${deadEnds.length} states from which the goal cannot be reached, such as after ${shortest}. Give a way back.`
  return [{ path, message }, ...findingsInFaults(scenario, way)]
}
