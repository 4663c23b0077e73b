import type { BlockOf } from '../scenario/block.ts'
import { rightValue, verdictOn, type Stage, type Typed } from './stage.ts'
import type { World } from '../engine/world.ts'

/**
 * What is to stand in a field: what was typed there, unless the world knows it for right and it is
 * not: then it was put right in the learner's stead, and stands there as it was suggested.
 */
export function standingValue(
  stage: Stage,
  world: World,
  field: BlockOf<'field'>,
  typed: Typed,
): string | undefined {
  const raw = typed.get(field.id)
  if (world.fields[field.id] !== 'ok') return raw
  const isRight = raw !== undefined && verdictOn(stage, world, field, raw, typed) === 'ok'
  return isRight ? raw : rightValue(stage, world, field, typed)
}
