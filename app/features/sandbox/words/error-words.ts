import type { BlockOf } from '../scenario/block.ts'
import type { Stage } from '../stage/stage.ts'
import { findText, type ScenarioTexts } from '../stage/stage-texts.ts'
import { screenIdOf, type World } from '../engine/world.ts'

type Setting = { stage: Stage; texts: ScenarioTexts; world: World }
type Input = BlockOf<'field'> | BlockOf<'check'> | BlockOf<'choice'>

/**
 * What is said of a wrong input: the scenario's own words, those for the second and the third
 * time first; else, of the texts of its kind, the first that is there.
 */
export function errorWords(
  { stage, texts, world }: Setting,
  block: Input,
): { own: string | undefined; keys: string[] } {
  const verdict = world.fields[block.id] ?? 'empty'
  const key = `screens.${screenIdOf(world)}.${block.id}.error.${verdict}`
  const kind = block.block === 'field' ? block.kind : block.block
  const times = timesUpTo(world.tries[block.id] ?? 1)
  const own = times
    .map((time) => findText(stage, texts, world, `${key}${time}`))
    .find((words) => words !== undefined)
  return {
    own,
    keys: [
      ...times.map((time) => `field-error.${kind}.${verdict}${time}`),
      `field-error.${kind}.mismatch`,
    ],
  }
}

function timesUpTo(tries: number): string[] {
  return ['-3', '-2', ''].slice(Math.max(0, 3 - tries))
}
