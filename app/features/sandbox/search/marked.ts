import { defaultButton, type Guidance } from './guidance.ts'
import type { Mode } from '../scenario/guard.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { visibleBlocks, type Action, type World } from '../engine/world.ts'

/** What is pointed at on the screen: always in guided mode, in practice from the second hint. */
export function markedAction(
  mode: Mode,
  hint: 0 | 1 | 2 | 3 | 4,
  guidance: Guidance | undefined,
): Action | undefined {
  if (mode === 'guided' || (mode === 'practice' && hint >= 2)) return guidance?.next
  return undefined
}

/** The form value of the press that Enter in a field stands for. */
export function defaultAskOf(scenario: Scenario, world: World): string | undefined {
  if (world.ended !== undefined || world.trap !== undefined) return undefined
  const button = defaultButton(visibleBlocks(scenario, world))
  return button === undefined ? undefined : `p.${button}`
}
