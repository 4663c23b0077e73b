import type { Block } from '../scenario/block.ts'
import type { FaultState, Guard, Mode, Scalar } from '../scenario/guard.ts'
import type { Scenario } from '../scenario/scenario.ts'

/**
 * What was found when a value was looked at; the value itself is never kept. `real` is a value
 * that looks like a living person's; a named mistake or the id of an option may stand here too.
 */
export type Verdict =
  'empty' | 'ok' | 'mismatch' | 'malformed' | 'expired' | 'real' | (string & {})

/** Everything a scenario can depend on. It holds verdicts, never what was typed. */
export type World = {
  readonly mode: Mode
  /** The app in front. */
  readonly front: string
  /** The screen each app stands at. */
  readonly at: Readonly<Record<string, string>>
  readonly fields: Readonly<Record<string, Verdict>>
  readonly facts: Readonly<Record<string, Scalar>>
  /** How often each one-time code was made; the last one counts. */
  readonly issued: Readonly<Record<string, number>>
  /** Messages received, newest first. */
  readonly inbox: readonly string[]
  /** The newest message, as long as its app has not been looked at. */
  readonly notified: string | undefined
  /** Fields the last press found wrong. */
  readonly errors: readonly string[]
  /** At how many presses each field was wrong. */
  readonly tries: Readonly<Record<string, number>>
  /** Faults that have happened. */
  readonly faults: Readonly<Record<string, 'met' | 'recovered'>>
  /** Minutes gone by in the imitation. */
  readonly clock: number
  /** The trap whose explanation is on the screen. */
  readonly trap: string | undefined
  readonly ended: 'goal' | 'unsafe' | undefined
}

/** What a learner does on the phone. Help and undo concern the attempt, not the world. */
export type Action =
  | { do: 'fill'; field: string; verdict: Verdict }
  | { do: 'press'; control: string }
  | { do: 'open'; app: string }
  | { do: 'back' }
  | { do: 'dismiss' }

/** What can be noticed about a step, for evidence. */
export type Signal =
  | { type: 'field-error'; field: string; verdict: Verdict }
  | { type: 'guard-block'; field: string }
  | { type: 'trap-taken'; trap: string; isUnsafe: boolean }
  | { type: 'fault-met'; fault: string }
  | { type: 'fault-recovered'; fault: string }
  | { type: 'screen-entered'; screen: string }
  | { type: 'goal-reached' }

export function beginWorld(scenario: Scenario, mode: Mode): World {
  return {
    mode,
    front: scenario.front,
    at: Object.fromEntries(
      Object.entries(scenario.apps).map(([app, { startsAt }]) => [app, startsAt]),
    ),
    fields: {},
    facts: Object.fromEntries(
      Object.entries(scenario.facts).map(([fact, [first]]) => [fact, first ?? false]),
    ),
    issued: {},
    inbox: [],
    notified: undefined,
    errors: [],
    tries: {},
    faults: {},
    clock: 0,
    trap: undefined,
    ended: undefined,
  }
}

export function screenIdOf(world: World, app = world.front): string {
  const screenId = world.at[app]
  if (screenId === undefined) throw new Error(`There is no app "${app}"`)
  return screenId
}

export function screenOf(
  scenario: Scenario,
  screenId: string,
): Scenario['screens'][string] {
  const screen = scenario.screens[screenId]
  if (!screen) throw new Error(`Scenario ${scenario.id} has no screen "${screenId}"`)
  return screen
}

/** The apps a learner may switch to now, in the order of the scenario. */
export function openApps(scenario: Scenario, world: World): string[] {
  return Object.entries(scenario.apps)
    .filter(([, app]) => !app.when || holds(scenario, world, app.when))
    .map(([id]) => id)
}

/** The blocks of a screen that are there in this world. */
export function visibleBlocks(
  scenario: Scenario,
  world: World,
  screenId = screenIdOf(world),
): Block[] {
  return screenOf(scenario, screenId).blocks.filter((block) =>
    isThere(scenario, world, block),
  )
}

/** A block of the screen in front by its id, where it is there in this world. */
export function findBlock(scenario: Scenario, world: World, id: string): Block | undefined {
  return screenOf(scenario, screenIdOf(world)).blocks.find(
    (block) => block.id === id && isThere(scenario, world, block),
  )
}

function isThere(scenario: Scenario, world: World, { when }: Block): boolean {
  return when === undefined || holds(scenario, world, when)
}

/** Whether a condition is true in this world. */
export function holds(scenario: Scenario, world: World, guard: Guard): boolean {
  if ('field' in guard) return isIn(guard.is, world.fields[guard.field] ?? 'empty')
  if ('fact' in guard) return isIn(guard.is, world.facts[guard.fact])
  if ('fault' in guard) return isIn(guard.is, faultState(scenario, world, guard.fault))
  if ('mode' in guard) return isIn(guard.mode, world.mode)
  if ('issued' in guard) return isIssued(world, guard.issued)
  if ('received' in guard) return world.inbox.includes(guard.received)
  if ('all' in guard) return guard.all.every((each) => holds(scenario, world, each))
  if ('any' in guard) return guard.any.some((each) => holds(scenario, world, each))
  return !holds(scenario, world, guard.not)
}

/** Whether a one-time code has been made by now. */
export function isIssued(world: World, code: string): boolean {
  return (world.issued[code] ?? 0) > 0
}

export function faultState(scenario: Scenario, world: World, fault: string): FaultState {
  const isOn = scenario.faults[fault]?.modes.includes(world.mode) === true
  return isOn ? (world.faults[fault] ?? 'waiting') : 'off'
}

function isIn(wanted: Scalar | readonly Scalar[], found: Scalar | undefined): boolean {
  return Array.isArray(wanted) ? wanted.includes(found) : wanted === found
}
