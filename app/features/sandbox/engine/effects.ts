import type { Effect } from '../scenario/effect.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { Signal, World } from './world.ts'

export type Step = { world: World; signals: readonly Signal[] }

/** What a list of effects makes of a world, one after the other. */
export function applyAll(
  scenario: Scenario,
  world: World,
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
  return { world: next, signals }
}

function apply(scenario: Scenario, world: World, effect: Effect): World {
  if ('go' in effect) return go(scenario, world, effect.go)
  if ('open' in effect) return { ...world, front: effect.open }
  if ('set' in effect) return { ...world, facts: { ...world.facts, ...effect.set } }
  if ('issue' in effect) return issue(world, effect.issue)
  if ('message' in effect) return receive(world, effect.message)
  if ('clear' in effect) return clear(world, effect.clear)
  if ('wait' in effect) return { ...world, clock: world.clock + effect.wait }
  return fallInto(scenario, world, effect.trap)
}

/** Turns an app to one of its screens and brings it to the front. */
export function go(scenario: Scenario, world: World, screen: string): World {
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
  return { ...world, inbox: [message, ...others], notified: message }
}

/** Empties fields. */
export function clear(world: World, fields: readonly string[]): World {
  if (!fields.some((field) => field in world.fields)) return world
  const kept = Object.entries(world.fields).filter(([id]) => !fields.includes(id))
  return { ...world, fields: Object.fromEntries(kept) }
}
