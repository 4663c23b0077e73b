import type { Block } from '../scenario/block.ts'
import { isRight } from '../engine/engine.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { Told } from './told.ts'
import { verdictsOf } from '../engine/verdicts.ts'

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

/**
 * @param told - what help speaks of, once the scenario has been played in all ways; without it
 *   there may be words of help for everything
 */
export function textKeysOf(scenario: Scenario, told?: Told): TextKeys {
  const required = new Set(['title', 'mission', 'done'])
  const optional = new Set<string>()
  for (const app of Object.keys(scenario.apps)) {
    required.add(`apps.${app}`)
    helpOf(`apps.${app}`, told).forEach((key) => optional.add(key))
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
      optionalOf(block, key, blocks, told).forEach((each) => optional.add(each))
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

function optionalOf(
  block: Block,
  key: string,
  beside: readonly Block[],
  told: Told | undefined,
): string[] {
  const help = helpOf(key, told)
  if (block.block === 'button')
    return [...help, `${key}.address`, `${key}.detail`, `${key}.badge`]
  if (block.block === 'switch') return [...help, `${key}.detail`]
  if (verdictsOf(block).length === 0) return []
  const errors = errorsThatCanBe(block, beside, told).flatMap((verdict) =>
    ['', '-2', '-3'].map((time) => `${key}.error.${verdict}${time}`),
  )
  return [...help, `${key}.help`, ...errors]
}

/** Help with an action in the author's own words, by how much it gives away. */
function helpOf(key: string, told: Told | undefined): string[] {
  const isHinted = told?.hinted.has(key) ?? true
  const isGuided = told?.guided.has(key) ?? true
  return [
    ...(isHinted ? [`${key}.nudge`, `${key}.where`] : []),
    ...(isHinted || isGuided ? [`${key}.how`] : []),
  ]
}

/** What can be found wrong in an input, and said: most of it only at the press of a button. */
function errorsThatCanBe(
  block: Block,
  beside: readonly Block[],
  told: Told | undefined,
): string[] {
  const wrong = ['empty', ...verdictsOf(block)].filter(
    (verdict) => !isRight(block, verdict),
  )
  const isNeeded = beside.some(
    (each) => each.block === 'button' && each.needs.includes(block.id),
  )
  return [...new Set(wrong)].filter((verdict) => {
    // What could be a living person's is refused at once.
    if (verdict === 'real') return true
    return isNeeded && (verdict !== 'expired' || canExpire(block, told))
  })
}

function canExpire(block: Block, told: Told | undefined): boolean {
  if (told === undefined || block.block !== 'field') return true
  return [block.expect]
    .flat()
    .some((source) => told.reissued.has(source.slice('code.'.length)))
}
