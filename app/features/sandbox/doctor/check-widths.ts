import { placeholdersIn } from './check-words.ts'
import type { Finding } from '../scenario/content-problem.ts'
import type { FlatTexts } from './flat-texts.ts'
import type { Persona } from '../scenario/persona.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { valueOf } from '../stage/source-value.ts'
import { addressSlot, slotsOf, type Slot } from './text-slots.ts'
import { linesIn, piecesOf, widthOf } from './text-width.ts'
import { beginWorld } from '../engine/world.ts'

/** Texts that do not fit on a phone 360 px wide, with the pixels they take and those there are. */
export function findingsInWidths(
  scenario: Scenario,
  texts: FlatTexts,
  persona: Persona,
): Finding[] {
  const world = beginWorld(scenario, 'guided')
  const issued = Object.fromEntries(Object.keys(scenario.codes).map((code) => [code, 1]))
  const filled = (text: string) =>
    placeholdersIn(text).reduce(
      (whole, source) =>
        whole.replace(
          /\{\{.*?\}\}/,
          valueOf({ persona, seed: 1 }, scenario, { ...world, issued }, source),
        ),
      text,
    )
  const inTexts = [...slotsOf(scenario)].flatMap(([key, slots]) => {
    const entry = texts.get(key)
    if (!entry) return []
    return tooWide(filled(entry.text), slots).map((message) => ({
      path: entry.path,
      message,
    }))
  })
  return inTexts
}

/** The addresses that browsers show: they stand in the scenario itself. */
export function findingsInAddresses(scenario: Scenario): Finding[] {
  return Object.entries(scenario.screens).flatMap(([screen, { address: shown }]) => {
    if (shown === undefined) return []
    const width = widthOf(shown, addressSlot.size, addressSlot.isBold)
    const room = addressSlot.room * addressSlot.lines
    if (width <= room) return []
    const message = `The address is about ${width} px wide, and ${room} fit on two lines of a phone. Shorten it.`
    return [{ path: ['screens', screen, 'address'], message }]
  })
}

function tooWide(text: string, where: Slot): string[] {
  const { what, room, size, isBold, lines } = where
  const fits = `in ${what} on a phone there are ${Math.round(room)}`
  const wide = piecesOf(text).find((piece) => widthOf(piece, size, isBold) > room)
  if (wide !== undefined)
    return [
      `"${wide}" cannot be broken and is about ${widthOf(wide, size, isBold)} px wide; ${fits}. Shorten it, or put a space in.`,
    ]
  const count = linesIn(text, where)
  const all = widthOf(text, size, isBold)
  return count > lines
    ? [
        `This is about ${all} px long and takes ${count} lines; ${fits}, on ${lines} lines. Shorten it.`,
      ]
    : []
}
