import type { Block, BlockOf } from '../scenario/block.ts'
import { canBeKnown } from './doable.ts'
import { isRight, unmetNeeds } from '../engine/engine.ts'
import { isGuarded, otherApps, type Outline } from './outline.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { verdictsOf } from '../engine/verdicts.ts'
import {
  findBlock,
  screenIdOf,
  screenOf,
  visibleBlocks,
  type Action,
  type World,
} from '../engine/world.ts'

/** A press with the filling in that it needs, or any other single thing done. */
export type Move = readonly Action[]

/** What somebody who knows the way could do now. */
export function sensibleMoves(scenario: Scenario, outline: Outline, world: World): Move[] {
  return movesOf(scenario, outline, world, sensibleVerdicts)
}

/**
 * Everything that can be done now and tells from anything else, right or wrong: of the wrong
 * answers to a field that a condition asks for, those it names and one of the others.
 */
export function tellingMoves(scenario: Scenario, outline: Outline, world: World): Move[] {
  return movesOf(scenario, outline, world, tellingVerdicts)
}

type Verdicts = (outline: Outline, block: Block) => readonly string[]

function movesOf(
  scenario: Scenario,
  outline: Outline,
  world: World,
  verdicts: Verdicts,
): Move[] {
  if (world.ended) return []
  if (world.trap !== undefined) return [[{ do: 'dismiss' }]]
  const hasBack = screenOf(scenario, screenIdOf(world)).back !== undefined
  return [
    ...visibleBlocks(scenario, world).flatMap((block): Move[] => {
      if (block.block === 'button') return pressing(scenario, outline, world, block)
      if (block.block === 'switch') return [[{ do: 'press', control: block.id }]]
      if (!isGuarded(outline, block)) return []
      return verdicts(outline, block)
        .filter((verdict) => verdict !== (world.fields[block.id] ?? 'empty'))
        .map((verdict) => [{ do: 'fill', field: block.id, verdict }])
    }),
    ...otherApps(scenario, world).map((app): Move => [{ do: 'open', app }]),
    ...(hasBack ? [[{ do: 'back' } as const]] : []),
  ]
}

/** A press after its fields are filled in; none as long as a guarded one is wrong. */
function pressing(
  scenario: Scenario,
  outline: Outline,
  world: World,
  button: BlockOf<'button'>,
): Move[] {
  const fills: Action[] = []
  for (const field of unmetNeeds(scenario, world, button)) {
    const block = findBlock(scenario, world, field)
    const verdict = block && rightVerdict(block)
    if (!block || verdict === undefined || isGuarded(outline, block)) return []
    if (block.block === 'field' && !canBeKnown(world, block)) return []
    fills.push({ do: 'fill', field, verdict })
  }
  return [[...fills, { do: 'press', control: button.id }]]
}

/** The verdict that makes an input right. */
function rightVerdict(block: Block): string | undefined {
  return verdictsOf(block).find((verdict) => isRight(block, verdict))
}

function sensibleVerdicts({ guarded }: Outline, block: Block): string[] {
  const right = verdictsOf(block).filter((verdict) => isRight(block, verdict))
  const named = [...(guarded.get(block.id) ?? [])]
  return block.block === 'choice' ? right : [...new Set([...right, ...named])]
}

function tellingVerdicts({ guarded }: Outline, block: Block): string[] {
  const all = verdictsOf(block)
  const named = guarded.get(block.id) ?? new Set()
  const others = all.filter((verdict) => !named.has(verdict))
  const wrong = others.find((verdict) => !isRight(block, verdict))
  const right = others.find((verdict) => isRight(block, verdict))
  return [...named, ...(wrong ? [wrong] : []), ...(right ? [right] : [])]
}

/** Every single thing that can be done now, right or wrong, except asking for help. */
export function possibleActions(scenario: Scenario, world: World): Action[] {
  if (world.ended) return []
  if (world.trap !== undefined) return [{ do: 'dismiss' }]
  const hasBack = screenOf(scenario, screenIdOf(world)).back !== undefined
  return [
    ...visibleBlocks(scenario, world).flatMap(actionsOn),
    ...otherApps(scenario, world).map((app): Action => ({ do: 'open', app })),
    ...(hasBack ? [{ do: 'back' } as const] : []),
  ]
}

function actionsOn(block: Block): Action[] {
  if (block.block === 'button' || block.block === 'switch')
    return [{ do: 'press', control: block.id }]
  return verdictsOf(block).map((verdict) => ({ do: 'fill', field: block.id, verdict }))
}
