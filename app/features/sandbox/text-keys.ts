import type { Block } from './block.ts'
import type { Scenario } from './scenario.ts'
import { verdictsOf } from './verdicts.ts'

/** Keys that stand beside the texts of blocks and options, and so cannot be ids of any. */
export const reservedTextKeys = [
  'title',
  'label',
  'help',
  'error',
  'nudge',
  'where',
  'how',
  'address',
  'detail',
  'badge',
] as const

/** The keys of the texts a scenario has to have, and of those it may have, in each language. */
export type TextKeys = { required: ReadonlySet<string>; optional: ReadonlySet<string> }

export function textKeysOf(scenario: Scenario): TextKeys {
  const required = new Set(['title', 'mission', 'done'])
  const optional = new Set<string>()
  for (const app of Object.keys(scenario.apps)) {
    required.add(`apps.${app}`)
    addHelp(optional, `apps.${app}`)
  }
  for (const message of Object.keys(scenario.messages)) {
    required.add(`messages.${message}.from`).add(`messages.${message}.text`)
  }
  for (const trap of Object.keys(scenario.traps)) {
    required.add(`traps.${trap}.title`).add(`traps.${trap}.text`)
  }
  for (const [screen, { blocks }] of Object.entries(scenario.screens)) {
    required.add(`screens.${screen}.title`)
    for (const block of blocks) {
      const key = `screens.${screen}.${block.id}`
      requiredOf(block, key).forEach((each) => required.add(each))
      optionalOf(block, key).forEach((each) => optional.add(each))
    }
  }
  return { required, optional }
}

function requiredOf(block: Block, key: string): string[] {
  if (block.block === 'inbox') return []
  if (block.block === 'choice')
    return [key, ...block.options.map((each) => `${key}.${each}`)]
  if (block.block !== 'table') return [key]
  return [
    key,
    ...block.rows.flatMap((row) => [`${key}.${row}.name`, `${key}.${row}.value`]),
  ]
}

function optionalOf(block: Block, key: string): string[] {
  const keys = new Set<string>()
  if (block.block === 'button') {
    addHelp(keys, key)
    return [...keys, `${key}.address`, `${key}.detail`, `${key}.badge`]
  }
  const verdicts = verdictsOf(block)
  if (verdicts.length === 0) return []
  addHelp(keys, key)
  const wrong = ['empty', ...verdicts].filter((verdict) => verdict !== 'ok')
  return [...keys, `${key}.help`, ...wrong.map((verdict) => `${key}.error.${verdict}`)]
}

/** Help with an action in the author's own words, by how much it gives away. */
function addHelp(keys: Set<string>, key: string): void {
  keys.add(`${key}.nudge`).add(`${key}.where`).add(`${key}.how`)
}
