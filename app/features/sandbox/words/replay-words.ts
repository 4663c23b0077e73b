import { labelKey } from '../search/guidance.ts'
import type { ReplayStep } from '../judging/replay-steps.ts'
import type { Stage } from '../stage/stage.ts'
import { findText, type ScenarioTexts } from '../stage/stage-texts.ts'
import { findBlock, type Action } from '../engine/world.ts'

/** A key of the `replay` texts for what was done, and what goes into it. */
export type ReplayWords = {
  key: string
  label: string
  /** What was found wrong with a value; the value itself was never kept. */
  verdict?: string
}

/** What was done at a step, in words. */
export function replayWords(
  stage: Stage,
  texts: ScenarioTexts,
  step: ReplayStep,
): ReplayWords {
  const { item, isRefused, world } = step
  const textOf = (key: string | undefined) =>
    (key !== undefined && findText(stage, texts, world, key)) || ''
  const label = step.marked ? textOf(labelKey(world, step.marked)) : ''
  switch (item.do) {
    case 'hint':
      return { key: `hint-${item.level}`, label }
    case 'stuck':
      return { key: `stuck-${item.on}`, label }
    case 'press':
      return { key: isRefused ? 'press-refused' : 'press', label }
    case 'fill':
      return fillWords(stage, step, item, label, textOf)
    default:
      return { key: item.do, label }
  }
}

function fillWords(
  { compiled: { scenario } }: Stage,
  { world }: ReplayStep,
  fill: Action & { do: 'fill' },
  label: string,
  textOf: (key: string | undefined) => string,
): ReplayWords {
  const { field, verdict } = fill
  const block = findBlock(scenario, world, field)?.block
  if (block === 'check') return { key: verdict === 'ok' ? 'tick' : 'untick', label }
  if (verdict === 'empty') return { key: 'fill-empty', label }
  if (block === 'choice')
    return { key: 'choose', label: textOf(`${labelKey(world, fill) ?? ''}.${verdict}`) }
  if (verdict === 'ok') return { key: 'fill-right', label }
  if (verdict === 'real') return { key: 'fill-refused', label }
  return { key: 'fill-wrong', label, verdict }
}
