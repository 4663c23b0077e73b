import { otherApps } from '../search/outline.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { screenIdOf, visibleBlocks, type World } from '../engine/world.ts'

/** All of a world that a learner sees, apart from what stands in the fields, as one text. */
export function whatIsSeen(scenario: Scenario, world: World): string {
  const blocks = visibleBlocks(scenario, world)
  const isInbox = blocks.some(({ block }) => block === 'inbox')
  const switches = blocks.map((block) =>
    block.block === 'switch' ? world.facts[block.fact] : '',
  )
  return [
    screenIdOf(world),
    world.trap,
    world.ended,
    world.clock,
    world.notified,
    isInbox ? world.inbox.join() : '',
    blocks.map(({ id }) => id).join(),
    switches.join(),
    otherApps(scenario, world).join(),
  ].join('|')
}
