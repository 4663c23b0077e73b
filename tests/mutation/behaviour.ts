import { waysThrough, type Ways } from '#app/features/sandbox/doctor/check-ways.ts'
import type { Exploration } from '#app/features/sandbox/doctor/explore.ts'
import { whatIsSeen } from '#app/features/sandbox/doctor/seen.ts'
import type { Scenario } from '#app/features/sandbox/scenario/scenario.ts'
import { formatTrace } from '#app/features/sandbox/engine/trace.ts'

/**
 * Everything a learner can notice of a scenario apart from its words, as one text: what is seen in
 * each state and where each move leads. Two scenarios with the same behave alike.
 */
export function behaviourOf(
  scenario: Scenario,
  ways: Ways = waysThrough(scenario),
): string {
  return Object.values(ways)
    .map((way) => behaviourIn(scenario, way))
    .join('\n\n')
}

function behaviourIn(scenario: Scenario, { nodes }: Exploration): string {
  const numbers = new Map(nodes.map((node, index) => [node, index]))
  return nodes
    .map(({ world, edges }) => {
      const moves = edges.map(({ move, to, received, reissued }) =>
        [
          formatTrace(move.map((action) => ({ ...action, after: 0 }))),
          numbers.get(to),
          received.join(),
          reissued.join(),
        ].join(' '),
      )
      const faults = Object.entries(world.faults).flat().join()
      return [whatIsSeen(scenario, world), faults, ...moves].join('\n')
    })
    .join('\n')
}
