import type { Block } from '../scenario/block.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { shortestWay } from './solver.ts'
import type { TraceItem } from '../engine/trace.ts'
import type { WayTable } from './way-table.ts'
import { screenIdOf, visibleBlocks, type Action, type World } from '../engine/world.ts'

/** What to do next and how much is left, found from where the learner stands. */
export type Guidance = { next: Action; left: number; way: readonly Action[] }

export function guidanceFrom(
  scenario: Scenario,
  world: World,
  distances?: WayTable,
): Guidance | undefined {
  const way = shortestWay(scenario, world, distances)
  const [next] = way ?? []
  return way && next && { next, left: way.length, way }
}

/**
 * The help asked for and not yet acted on: hints count only until the next thing done. Who says
 * that the place is hard to find, or what to do there, is answered like one who asks for a hint.
 */
export function openHint(trace: readonly TraceItem[]): 0 | 1 | 2 | 3 | 4 {
  let open: 0 | 1 | 2 | 3 | 4 = 0
  for (let at = trace.length - 1; at >= 0; at--) {
    const level = levelOf(trace[at])
    if (level === undefined) return open
    if (level > open) open = level
  }
  return open
}

function levelOf(item: TraceItem | undefined): 0 | 1 | 2 | 3 | 4 | undefined {
  if (item?.do === 'hint') return item.level
  if (item?.do !== 'stuck') return undefined
  if (item.on === 'where') return 2
  return item.on === 'what' ? 3 : 0
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

/** The button that Enter in a field presses: the main one that needs a field of the screen. */
export function defaultButton(blocks: readonly Block[]): string | undefined {
  const able = blocks.flatMap((block) =>
    block.block === 'button' && block.needs.length > 0 ? [block] : [],
  )
  return (able.find(({ look }) => look === 'primary') ?? able[0])?.id
}
