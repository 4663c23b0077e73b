import { tabsInFront, wayToApp } from './app-look.ts'
import type { BlockOf } from '../scenario/block.ts'
import { helpKey, labelKey, placeOf } from '../search/guidance.ts'
import { rightValue, type Stage } from '../stage/stage.ts'
import { findText, type ScenarioTexts } from '../stage/stage-texts.ts'
import { keysFor } from '../fields/typing-guide.ts'
import { findBlock, screenIdOf, type Action, type World } from '../engine/world.ts'

/** A key of the `sandbox` texts with what goes into it, or words the scenario has of its own. */
export type HelpWords = { own: string } | { key: string; values: Record<string, string> }

type Setting = { stage: Stage; texts: ScenarioTexts; world: World }

/** First rung of the ladder: only that there is something to see, and in which app. */
export function nudgeWords(setting: Setting, action: Action): HelpWords {
  const next = withinReach(setting, action)
  const own = ownWords(setting, next, 'nudge')
  if (own) return own
  if (next.do === 'open') return { key: 'hint.nudge-other-app', values: {} }
  const key = next.do === 'fill' ? 'hint.nudge-fill' : 'hint.nudge-press'
  return { key, values: {} }
}

/** Second rung: the part of the screen. */
export function whereWords(setting: Setting, action: Action): HelpWords {
  const next = withinReach(setting, action)
  const own = ownWords(setting, next, 'where')
  if (own) return own
  const { stage, world } = setting
  const { scenario } = stage.compiled
  if (next.do === 'open' && tabsInFront(scenario, world).includes(next.app))
    return { key: 'hint.where-tab', values: {} }
  const place = placeOf(scenario, world, next)
  return { key: `hint.where-${place}`, values: {} }
}

/** Third rung, and what guided mode says at every step: exactly what to do. */
export function howWords(setting: Setting, action: Action): HelpWords {
  const next = withinReach(setting, action)
  const own = ownWords(setting, next, 'how')
  if (own) return own
  const label = labelOf(setting, next)
  if (next.do === 'dismiss' || next.do === 'back')
    return { key: `how.${next.do}`, values: {} }
  if (next.do === 'open') return { key: 'how.open', values: { label } }
  if (next.do === 'press')
    return { key: pressKey(setting, next.control), values: { label } }
  return fillWords(setting, next, label)
}

/** A tab of a browser not in front is come to through its browser. */
function withinReach({ stage, world }: Setting, next: Action): Action {
  if (next.do !== 'open') return next
  return { do: 'open', app: wayToApp(stage.compiled.scenario, world, next.app) }
}

function pressKey({ stage, world }: Setting, control: string): string {
  const block = findBlock(stage.compiled.scenario, world, control)
  return block?.block === 'switch' ? 'how.switch' : 'how.press'
}

function fillWords(
  { stage, texts, world }: Setting,
  next: Extract<Action, { do: 'fill' }>,
  label: string,
): HelpWords {
  const block = findBlock(stage.compiled.scenario, world, next.field)
  if (block?.block === 'field') {
    const value = rightValue(stage, world, block)
    return fieldWords(block, label, value)
  }
  if (block?.block === 'check') return { key: 'how.tick', values: { label } }
  const option = `screens.${screenIdOf(world)}.${next.field}.${next.verdict}`
  const chosen = findText(stage, texts, world, option) ?? ''
  if (block?.block === 'choice' && block.look === 'select')
    return { key: 'how.select', values: { label, option: chosen } }
  return { key: 'how.choose', values: { label: chosen } }
}

function fieldWords(
  { kind, method = 'telex' }: BlockOf<'field'>,
  label: string,
  value: string,
): HelpWords {
  if (kind === 'repeat') return { key: 'how.fill-again', values: { label } }
  if (kind === 'typing') {
    const keys = Array.from(keysFor(method, value), (key) => (key === ' ' ? '␣' : key))
    return { key: 'how.type-keys', values: { value, keys: keys.join(' ') } }
  }
  const isOwn = kind === 'new-password' || kind === 'new-passcode' || kind === 'note'
  return { key: isOwn ? 'how.fill-own' : 'how.fill', values: { label, value } }
}

function ownWords(
  { stage, texts, world }: Setting,
  next: Action,
  level: 'nudge' | 'where' | 'how',
): HelpWords | undefined {
  const key = helpKey(world, next, level)
  const own = key && findText(stage, texts, world, key)
  return own ? { own } : undefined
}

function labelOf({ stage, texts, world }: Setting, next: Action): string {
  const key = labelKey(world, next)
  return (key && findText(stage, texts, world, key)) ?? ''
}
