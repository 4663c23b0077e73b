import type { Block, BlockOf } from '#app/features/sandbox/scenario/block.ts'
import { valueOf } from '#app/features/sandbox/stage/source-value.ts'
import {
  castingOf,
  isInput,
  rightValue,
  verdictOn,
  type Stage,
} from '#app/features/sandbox/stage/stage.ts'
import type { World } from '#app/features/sandbox/engine/world.ts'

/** Wrong in most ways there are: too short, too long, no number, somebody's, no word. */
const wrong = ['x', '1', '0991', '099166000009', '604193', '31/12/2026', 'Nguyễn Văn Sai']

/** What somebody types who comes to this verdict; undefined where nobody knows how. */
export function typedFor(
  stage: Stage,
  world: World,
  block: Block,
  verdict: string,
): string | undefined {
  if (!isInput(block) || verdict === 'empty') return ''
  if (block.block === 'choice') return verdict
  if (block.block === 'check') return 'co'
  return candidates(stage, world, block).find(
    (value) => verdictOn(stage, world, block, value, new Map()) === verdict,
  )
}

function candidates(stage: Stage, world: World, field: BlockOf<'field'>): string[] {
  const { scenario } = stage.compiled
  const mistakes = Object.values(field.mistakes)
  return [
    rightValue(stage, world, field),
    ...mistakes.map((source) => valueOf(castingOf(stage), scenario, world, source)),
    ...wrong,
  ]
}

/** The one-time code that a field asks for. */
export function codeAskedBy(block: Block | undefined): string | undefined {
  if (block?.block !== 'field') return undefined
  const [source = ''] = [block.expect].flat()
  return /^code\.(.+)$/.exec(source)?.[1]
}
