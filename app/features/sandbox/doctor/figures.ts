import type { Exploration } from './explore.ts'
import type { Mode } from '../scenario/guard.ts'
import { inputsOf } from '../scenario/scenario-parts.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { verdictsOf } from '../engine/verdicts.ts'
import { isRight } from '../engine/engine.ts'
import type { Ways } from './check-ways.ts'

/** How large a scenario is in one mode. */
export type Figures = {
  states: number
  /** Moves between states that change something. */
  edges: number
  /** Actions on the shortest way from the start to the goal. */
  shortest: number
  /** Wrong answers and options, traps and faults that can be met. */
  mistakes: number
}

export function figuresOf(scenario: Scenario, ways: Ways): Record<Mode, Figures> {
  return {
    guided: figuresIn(scenario, ways.guided),
    practice: figuresIn(scenario, ways.practice),
    exam: figuresIn(scenario, ways.exam),
  }
}

function figuresIn(scenario: Scenario, { mode, nodes, left }: Exploration): Figures {
  const [start] = nodes
  const wrong = [...inputsOf(scenario).values()].map(
    (block) =>
      new Set(['empty', ...verdictsOf(block)].filter((each) => !isRight(block, each))).size,
  )
  const faults = Object.values(scenario.faults).filter(({ modes }) => modes.includes(mode))
  return {
    states: nodes.length,
    edges: nodes.reduce(
      (sum, node) => sum + node.edges.filter(({ to }) => to !== node).length,
      0,
    ),
    shortest: (start && left.get(start)) ?? 0,
    mistakes:
      wrong.reduce((sum, count) => sum + count, 0) +
      Object.keys(scenario.traps).length +
      faults.length,
  }
}
