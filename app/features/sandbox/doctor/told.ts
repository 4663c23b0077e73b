import { bestMoves } from './distances.ts'
import type { Exploration } from './explore.ts'
import { labelKey } from '../search/guidance.ts'
import type { Mode } from '../scenario/guard.ts'

/** What help speaks of in some state, by the text keys of buttons, inputs and apps. */
export type Told = {
  /** In practice help begins with a nudge and a place, and comes to how it is done. */
  hinted: ReadonlySet<string>
  /** In guided mode every step says how it is done. */
  guided: ReadonlySet<string>
  /** Codes that can be made a second time, so that the first can be expired. */
  reissued: ReadonlySet<string>
}

export function whatIsTold(ways: Record<Mode, Exploration>): Told {
  return {
    hinted: stepsIn(ways.practice),
    guided: stepsIn(ways.guided),
    reissued: new Set(
      Object.values(ways).flatMap(({ nodes }) =>
        nodes.flatMap(({ edges }) => edges.flatMap(({ reissued }) => reissued)),
      ),
    ),
  }
}

/** The text keys of all that help advises in any state. */
function stepsIn({ nodes, left }: Exploration): ReadonlySet<string> {
  return new Set(
    nodes.flatMap((node) =>
      bestMoves(node, left).flatMap(({ move }) =>
        move.flatMap((action) => labelKey(node.world, action) ?? []),
      ),
    ),
  )
}
