import type { Finding } from '../scenario/content-problem.ts'
import { wayTo, type Exploration, type Node } from './explore.ts'
import type { Scenario } from '../scenario/scenario.ts'

/** Every fault happens in each of its modes, and from wherever it has happened it can be got over. */
export function findingsInFaults(
  scenario: Scenario,
  { mode, nodes }: Exploration,
): Finding[] {
  return Object.entries(scenario.faults).flatMap(([fault, { modes }]) => {
    if (!modes.includes(mode)) return []
    const path = ['faults', fault]
    const has = (state: string) =>
      nodes.filter(({ world }) => world.faults[fault] === state)
    const met = has('met')
    const recovered = has('recovered')
    if (met.length + recovered.length === 0) {
      const message = `In ${mode} the fault "${fault}" never happens. Lead to where it is at, or take ${mode} out of its modes.`
      return [{ path, message }]
    }
    const ends = reaching(nodes, recovered)
    const lost = met
      .filter((node) => !ends.has(node) && node.world.ended !== 'unsafe')
      .map((node) => wayTo(node))
      .sort((one, other) => one.length - other.length)
    if (lost[0] === undefined) return []
    const message = `In ${mode} there are ${lost.length} states in which the fault "${fault}" can no longer be got over, such as after ${lost[0]}. Mend "recovered", or give a way.`
    return [{ path, message }]
  })
}

/** All from which some of the wanted can be reached. */
function reaching(nodes: readonly Node[], wanted: readonly Node[]): ReadonlySet<Node> {
  const before = new Map<Node, Node[]>()
  for (const node of nodes) {
    for (const { to } of node.edges) {
      const list = before.get(to)
      if (list) list.push(node)
      else before.set(to, [node])
    }
  }
  const found = new Set(wanted)
  for (const node of found) before.get(node)?.forEach((each) => found.add(each))
  return found
}
