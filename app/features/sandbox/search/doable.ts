import type { BlockOf } from '../scenario/block.ts'
import { isRight } from '../engine/engine.ts'
import type { Move } from './moves.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { findBlock, isIssued, type World } from '../engine/world.ts'

/**
 * Whether a learner could do it. The engine takes any verdict the scenario knows, but the right
 * code can be typed only once it has been sent.
 */
export function isDoable(scenario: Scenario, world: World, move: Move): boolean {
  return move.every((action) => {
    if (action.do !== 'fill') return true
    const block = findBlock(scenario, world, action.field)
    if (block?.block !== 'field' || !isRight(block, action.verdict)) return true
    return canBeKnown(world, block)
  })
}

/** Whether any of the values that a field wants exists by now. */
export function canBeKnown(world: World, { expect }: BlockOf<'field'>): boolean {
  return [expect].flat().some((source) => {
    const [, code] = /^code\.(.+)$/.exec(source) ?? []
    return code === undefined || isIssued(world, code)
  })
}
