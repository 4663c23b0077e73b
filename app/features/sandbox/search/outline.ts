import type { Block } from '../scenario/block.ts'
import type { Guard } from '../scenario/guard.ts'
import { conditionsOf } from '../scenario/scenario-parts.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { isIssued, openApps, type World } from '../engine/world.ts'

/**
 * What of a scenario decides how things go on: its codes, and the inputs and messages that some
 * condition asks for. All other fields matter only to the button that needs them, on the same
 * screen, and can be put right at any time: filling them commutes with everything else, so a
 * search takes them in one move with the press (partial-order reduction).
 */
export type Outline = {
  /** Guarded inputs, each with the verdicts that conditions name. */
  guarded: ReadonlyMap<string, ReadonlySet<string>>
  codes: readonly string[]
  messages: readonly string[]
  faults: readonly string[]
}

export function outlineOf(scenario: Scenario): Outline {
  const guarded = new Map<string, Set<string>>()
  const messages = new Set<string>()
  for (const { part } of conditionsOf(scenario)) {
    if ('received' in part) messages.add(part.received)
    if ('field' in part) addAll(guarded, part)
  }
  return {
    guarded,
    // What shows a code or asks for it is empty before it was made.
    codes: Object.keys(scenario.codes),
    messages: [...messages],
    faults: Object.keys(scenario.faults),
  }
}

type FieldGuard = Extract<Guard, { field: string }>

function addAll(guarded: Map<string, Set<string>>, part: FieldGuard): void {
  const verdicts = guarded.get(part.field) ?? new Set<string>()
  for (const verdict of [part.is].flat()) verdicts.add(verdict)
  guarded.set(part.field, verdicts)
}

export function isGuarded({ guarded }: Outline, block: Block): boolean {
  return guarded.has(block.id)
}

/** One text for all worlds that behave alike: what is only shown is left out. */
export function keyOf(outline: Outline, world: World): string {
  return [
    world.front,
    ...Object.values(world.at),
    ...Object.values(world.facts),
    ...[...outline.guarded.keys()].map((field) => world.fields[field] ?? 'empty'),
    ...outline.codes.map((code) => isIssued(world, code)),
    ...outline.messages.map((message) => world.inbox.includes(message)),
    ...outline.faults.map((fault) => world.faults[fault]),
    world.trap,
    world.ended,
  ].join('|')
}

/** The apps that can be switched to now. */
export function otherApps(scenario: Scenario, world: World): string[] {
  return openApps(scenario, world).filter((app) => app !== world.front)
}
