import { assertNever } from '#app/platform/assert-never.ts'
import type { Block, BlockOf } from './block.ts'
import type { Effect } from './effect.ts'
import type { Scenario } from './scenario.ts'
import { isVerdictOn } from './verdicts.ts'
import {
  holds,
  openApps,
  screenIdOf,
  findBlock,
  type Action,
  type Signal,
  type World,
} from './world.ts'

export type Step = { world: World; signals: readonly Signal[] }

/**
 * The one rule of the sandbox: a world and what is done in it give the next world. Player,
 * server, hints and judgement all ask this function and nothing else. What cannot be done at all
 * leaves the world as it is.
 */
export function step(scenario: Scenario, world: World, action: Action): Step {
  return stepIfPossible(scenario, world, action) ?? { world, signals: [] }
}

/** As `step`, but undefined where the action cannot be done in this world. */
export function stepIfPossible(
  scenario: Scenario,
  world: World,
  action: Action,
): Step | undefined {
  if (world.ended) return undefined
  if (action.do === 'dismiss') return dismiss(scenario, world)
  if (world.trap !== undefined) return undefined
  switch (action.do) {
    case 'fill':
      return fill(scenario, world, action)
    case 'press':
      return press(scenario, world, action.control)
    case 'open':
      return open(scenario, world, action.app)
    default:
      return assertNever(action)
  }
}

/** Whether the action can be done in this world at all. */
export function isPossible(scenario: Scenario, world: World, action: Action): boolean {
  return stepIfPossible(scenario, world, action) !== undefined
}

function fill(
  scenario: Scenario,
  world: World,
  { field, verdict }: Action & { do: 'fill' },
): Step | undefined {
  const block = findBlock(scenario, world, field)
  if (!block || !isVerdictOn(block, verdict)) return undefined
  const next = {
    ...world,
    fields: { ...world.fields, [field]: verdict },
    errors: world.errors.filter((wrong) => wrong !== field),
  }
  return {
    world: next,
    signals: verdict === 'real' ? [{ type: 'guard-block', field }] : [],
  }
}

function press(scenario: Scenario, world: World, control: string): Step | undefined {
  const button = findButton(scenario, world, control)
  if (!button) return undefined

  const wrong = unmetNeeds(scenario, world, button)
  if (wrong.length > 0) {
    return {
      world: { ...world, errors: wrong },
      signals: wrong.map((field) => ({
        type: 'field-error',
        field,
        verdict: world.fields[field] ?? 'empty',
      })),
    }
  }
  const chosen = button.cases.find(({ when }) => holds(when, world))
  // A code that has been used need not be shown any longer.
  const unread = world.unread > 0 && usesCode(scenario, world, button) ? 0 : world.unread
  const pressed = { ...world, errors: [], unread }
  return applyAll(scenario, pressed, world, chosen?.do ?? button.do)
}

function open(scenario: Scenario, world: World, app: string): Step | undefined {
  if (app === world.front || !openApps(scenario, world).includes(app)) return undefined
  return settle(scenario, world, { ...world, front: app, errors: [] })
}

function usesCode(scenario: Scenario, world: World, { needs }: BlockOf<'button'>): boolean {
  return needs.some((field) => {
    const block = findBlock(scenario, world, field)
    if (block?.block !== 'field') return false
    return [block.expect].flat().some((source) => source.startsWith('code.'))
  })
}

function dismiss(scenario: Scenario, world: World): Step | undefined {
  if (world.trap === undefined) return undefined
  const trap = scenario.traps[world.trap]
  return applyAll(scenario, { ...world, trap: undefined }, world, trap?.after ?? [])
}

/** The needed fields that are not right, in the order the button names them. */
export function unmetNeeds(
  scenario: Scenario,
  world: World,
  button: BlockOf<'button'>,
): string[] {
  return button.needs.filter((field) => {
    const block = findBlock(scenario, world, field)
    return block !== undefined && !isRight(block, world.fields[field] ?? 'empty')
  })
}

/** Whether an input filled like this lets a button that needs it work. */
export function isRight(block: Block, verdict: string): boolean {
  if (block.block !== 'choice') return verdict === 'ok'
  return block.expect === undefined ? verdict !== 'empty' : verdict === block.expect
}

function applyAll(
  scenario: Scenario,
  world: World,
  before: World,
  effects: readonly Effect[],
): Step {
  const signals: Signal[] = []
  let next = world
  for (const effect of effects) {
    next = apply(scenario, next, effect)
    if ('trap' in effect) {
      const isUnsafe = scenario.traps[effect.trap]?.isUnsafe ?? false
      signals.push({ type: 'trap-taken', trap: effect.trap, isUnsafe })
    }
  }
  const settled = settle(scenario, before, next)
  return { world: settled.world, signals: [...signals, ...settled.signals] }
}

function apply(scenario: Scenario, world: World, effect: Effect): World {
  if ('go' in effect) return go(scenario, world, effect.go)
  if ('open' in effect) return { ...world, front: effect.open }
  if ('set' in effect) return { ...world, facts: { ...world.facts, ...effect.set } }
  if ('issue' in effect) return issue(world, effect.issue)
  if ('message' in effect) return receive(world, effect.message)
  if ('clear' in effect) return clear(world, effect.clear)
  return fallInto(scenario, world, effect.trap)
}

function go(scenario: Scenario, world: World, screen: string): World {
  const app = scenario.screens[screen]?.app ?? world.front
  return { ...world, front: app, at: { ...world.at, [app]: screen } }
}

function fallInto(scenario: Scenario, world: World, trap: string): World {
  const isFatal = world.mode === 'exam' && scenario.traps[trap]?.isUnsafe === true
  return { ...world, trap, ended: isFatal ? 'unsafe' : world.ended }
}

function issue(world: World, code: string): World {
  return { ...world, issued: { ...world.issued, [code]: (world.issued[code] ?? 0) + 1 } }
}

function receive(world: World, message: string): World {
  const others = world.inbox.filter((other) => other !== message)
  return { ...world, inbox: [message, ...others], unread: world.unread + 1 }
}

function clear(world: World, fields: readonly string[]): World {
  const kept = Object.entries(world.fields).filter(([id]) => !fields.includes(id))
  return { ...world, fields: Object.fromEntries(kept) }
}

/** Looks whether the goal is reached, and what screen is new. */
function settle(scenario: Scenario, before: World, after: World): Step {
  const isDone =
    after.ended === undefined && after.trap === undefined && holds(scenario.goal, after)
  const isReading = scenario.apps[after.front]?.kind === 'messages'
  const world: World = {
    ...after,
    ended: isDone ? 'goal' : after.ended,
    unread: isReading ? 0 : after.unread,
  }
  const screen = screenIdOf(world)
  const isNew = world.front !== before.front || screen !== screenIdOf(before)
  return {
    world,
    signals: [
      ...(isNew ? [{ type: 'screen-entered' as const, screen }] : []),
      ...(isDone ? [{ type: 'goal-reached' as const }] : []),
    ],
  }
}

function findButton(
  scenario: Scenario,
  world: World,
  control: string,
): BlockOf<'button'> | undefined {
  const block = findBlock(scenario, world, control)
  return block?.block === 'button' ? block : undefined
}
