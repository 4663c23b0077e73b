import type { Block, BlockOf } from '../scenario/block.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { blocksOf } from '../scenario/scenario-parts.ts'

/**
 * Where a text stands on a screen 360 px wide: pixels of room, size of the type, and on how many
 * lines it may be. The measures are those of sandbox.css at the usual size of the type.
 */
export type Slot = {
  what: string
  room: number
  size: number
  isBold: boolean
  lines: number
}

const slot = (
  what: string,
  [room, lines]: readonly [number, number],
  size = 18,
  isBold = true,
): Slot => ({ what, room, size, isBold, lines })

const title = slot('a title', [294, 3], 23.4)
const label = slot('a label', [294, 4])
const option = slot('an option', [230, 5], 18, false)
const photo = slot('the name of a photo', [123, 5], 18, false)
const words = slot('a word of a text', [262, Infinity], 18, false)
const rowName = slot('the name of a row', [111, 4], 18, false)
const rowValue = slot('the value of a row', [158, 6])
const badge = slot('a badge', [200, 1])
export const addressSlot = slot('an address', [244, 2], 18, false)
const toggle = slot('a switch', [160, 4])
const button = slot('a button', [258, 3])
const buttons: Partial<Record<BlockOf<'button'>['look'], Slot>> = {
  row: slot('a row', [230, 3]),
  app: slot("an app's name", [79, 3]),
  contact: slot("a contact's name", [194, 2]),
  tile: slot('a tile', [106, 4]),
  chip: slot('a chip', [250, 2]),
  result: slot('a result', [258, 3], 19.8),
  advert: slot('an advert', [258, 3], 19.8),
}

/** Every text that has a place of its own on the screen, by its key. */
export function slotsOf(scenario: Scenario): ReadonlyMap<string, Slot> {
  const slots = new Map<string, Slot>()
  const apps = Object.entries(scenario.apps)
  const hasBack = Object.values(scenario.screens).some(({ back }) => back !== undefined)
  const inBar =
    apps.filter(([, { tabOf }]) => tabOf === undefined).length + (hasBack ? 1 : 0)
  // Three stand beside each other in the bar; more go on a line below.
  const bar = slot("an app's name in the bar", [322 / Math.min(inBar, 3) - 4, 3])
  const tab = slot("a tab's name", [130, 2])
  for (const [app, { tabOf }] of apps)
    slots.set(`apps.${app}`, tabOf === undefined ? bar : tab)
  for (const trap of Object.keys(scenario.traps)) {
    slots.set(`traps.${trap}.title`, slot("a trap's title", [290, 4], 27))
    slots.set(`traps.${trap}.text`, words)
  }
  for (const message of Object.keys(scenario.messages)) {
    slots.set(`messages.${message}.from`, slot('a sender', [250, 2]))
    slots.set(`messages.${message}.text`, words)
  }
  for (const screen of Object.keys(scenario.screens))
    slots.set(`screens.${screen}.title`, title)
  for (const { part, screen } of blocksOf(scenario)) {
    const key = `screens.${screen}.${part.id}`
    for (const [suffix, where] of slotsOfBlock(part)) slots.set(`${key}${suffix}`, where)
  }
  return slots
}

type Suffixed = readonly (readonly [string, Slot])[]

function slotsOfBlock(block: Block): Suffixed {
  switch (block.block) {
    case 'button':
      return [
        ['', buttons[block.look] ?? button],
        ['.badge', badge],
        ['.address', addressSlot],
        ['.detail', words],
      ]
    case 'choice':
      return [['', label], ...slotsOfOptions(block)]
    case 'table':
      return block.rows.flatMap((row): Suffixed => [
        [`.${row}.name`, rowName],
        [`.${row}.value`, rowValue],
      ])
    default:
      return others[block.block] ?? [['', words]]
  }
}

function slotsOfOptions({ options, look }: BlockOf<'choice'>): Suffixed {
  return options.map((id) => [`.${id}`, look === 'photos' ? photo : option])
}

/** Texts of a picture are heard and not seen; all kinds not named here are plain words. */
const others: Partial<Record<Block['block'], Suffixed>> = {
  heading: [['', title]],
  check: [['', option]],
  field: [['', label]],
  switch: [
    ['', toggle],
    ['.detail', words],
  ],
  inbox: [],
  picture: [],
  qr: [],
}
