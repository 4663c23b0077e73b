import type { Block } from './block.ts'
import type { Scenario } from './scenario.ts'
import { shortestWay } from './solver.ts'
import type { TraceItem } from './trace.ts'
import { screenIdOf, visibleBlocks, type Action, type World } from './world.ts'

/** What to do next and how much is left, found by search from where the learner stands. */
export type Guidance = { next: Action; left: number }

export function guidanceFrom(scenario: Scenario, world: World): Guidance | undefined {
  const way = shortestWay(scenario, world)
  const [next] = way ?? []
  return way && next ? { next, left: way.length } : undefined
}

/** The help asked for and not yet acted on: hints count only until the next thing done. */
export function openHint(trace: readonly TraceItem[]): 0 | 1 | 2 | 3 | 4 {
  const last = trace[trace.length - 1]
  return last?.do === 'hint' ? last.level : 0
}

/** Where on the screen an action takes place. */
export type Place = 'top' | 'middle' | 'bottom' | 'elsewhere'

export function placeOf(scenario: Scenario, world: World, action: Action): Place {
  if (action.do !== 'fill' && action.do !== 'press') return 'elsewhere'
  const blocks = visibleBlocks(scenario, world)
  const at = blocks.findIndex(({ id }) => id === targetOf(action))
  if (at < blocks.length / 3) return 'top'
  return at < (blocks.length * 2) / 3 ? 'middle' : 'bottom'
}

/** The id of the block or app an action is done with; none where it belongs to the phone. */
export function targetOf(action: Action): string | undefined {
  if (action.do === 'fill') return action.field
  if (action.do === 'press') return action.control
  return action.do === 'open' ? action.app : undefined
}

/** The text key under which a scenario may word the help for an action itself. */
export function helpKey(
  world: World,
  action: Action,
  level: 'nudge' | 'where' | 'how',
): string | undefined {
  const key = labelKey(world, action)
  return key === undefined ? undefined : `${key}.${level}`
}

/** The text key of what an action is done with. */
export function labelKey(world: World, action: Action): string | undefined {
  const target = targetOf(action)
  if (target === undefined) return undefined
  return action.do === 'open' ? `apps.${target}` : `screens.${screenIdOf(world)}.${target}`
}

/** The button that Enter in a field presses: the first that needs a field of the screen. */
export function defaultButton(blocks: readonly Block[]): string | undefined {
  return blocks.find((block) => block.block === 'button' && block.needs.length > 0)?.id
}
