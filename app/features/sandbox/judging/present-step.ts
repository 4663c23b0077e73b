import { replay } from '../engine/attempt.ts'
import {
  beginWorld,
  screenIdOf,
  screenOf,
  type Signal,
  type World,
} from '../engine/world.ts'
import type { Mode } from '../scenario/guard.ts'
import type { Scenario } from '../scenario/scenario.ts'

/** Where an attempt stands, in ids and counts: nothing of what was typed is in it. */
export type PresentStep = {
  screen: string
  /** How many things were done in the attempt so far. */
  steps: number
  /** Presses that found the same thing on this screen wrong, as long as it is not mended. */
  tries: number
  /** The furthest hint on this screen; 0 is none. */
  hint: 0 | 1 | 2 | 3 | 4
  traps: number
  /** Whether the explanation of a trap is on the screen now. */
  isTrapped: boolean
  /** How often one screen was entered since anything last came out that had not before. */
  visits: number
  ended: 'goal' | 'unsafe' | null
}

/** Where a trace leads to; undefined where it could not have happened. */
export function presentStep(
  scenario: Scenario,
  mode: Mode,
  trace: string,
): PresentStep | undefined {
  const known = new Set<string>()
  hasNews(known, beginWorld(scenario, mode))
  let entered = new Map<string, number>()
  let hint: PresentStep['hint'] = 0
  const attempt = replay(scenario, mode, trace, ({ item, before, after }) => {
    const screen = screenIdOf(after)
    const isEntered = screen !== screenIdOf(before)
    if (isEntered) hint = 0
    if (item.do === 'hint' && item.level > hint) hint = item.level
    if (isEntered) entered.set(screen, (entered.get(screen) ?? 0) + 1)
    if (hasNews(known, after)) entered = new Map()
  })
  if (!attempt) return undefined
  const { world, signals } = attempt
  return {
    screen: screenIdOf(world),
    steps: attempt.trace.length,
    tries: triesOn(scenario, world, signals),
    hint,
    traps: signals.filter(({ type }) => type === 'trap-taken').length,
    isTrapped: world.trap !== undefined,
    visits: Math.max(0, ...entered.values()),
    ended: world.ended ?? null,
  }
}

/**
 * Whether the world holds something it never held before: a screen, a value that is right, a fact.
 * Whoever goes round in circles brings nothing new about, whatever way leads to the goal.
 */
function hasNews(known: Set<string>, world: World): boolean {
  const before = known.size
  known.add(`at ${screenIdOf(world)}`)
  for (const [field, verdict] of Object.entries(world.fields))
    if (verdict === 'ok') known.add(`field ${field}`)
  for (const [fact, value] of Object.entries(world.facts))
    known.add(`fact ${fact} ${String(value)}`)
  for (const [fault, state] of Object.entries(world.faults))
    known.add(`fault ${fault} ${state}`)
  return known.size > before
}

function triesOn(scenario: Scenario, world: World, signals: readonly Signal[]): number {
  const fields = screenOf(scenario, screenIdOf(world)).blocks.map(({ id }) => id)
  const counts = fields
    .filter((field) => world.fields[field] !== 'ok')
    .map((field) => signals.filter((signal) => isWrongIn(signal, field)).length)
  return Math.max(0, ...counts)
}

function isWrongIn(signal: Signal, field: string | undefined): boolean {
  if (signal.type !== 'field-error' && signal.type !== 'guard-block') return false
  return signal.field === field
}
