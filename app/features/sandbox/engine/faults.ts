import type { Step } from './effects.ts'
import type { Fault, Scenario } from '../scenario/scenario.ts'
import { faultState, holds, screenIdOf, type Signal, type World } from './world.ts'

type Named = Fault & { id: string }

/** The fault that happens when this control is pressed now; each happens once. */
export function metOnPress(
  scenario: Scenario,
  world: World,
  control: string,
): Named | undefined {
  return waitingAt(scenario, world).find(({ at }) => at.press === control)
}

/** The fault that happens because this screen has been come to. */
export function metOnEntering(scenario: Scenario, world: World): Named | undefined {
  return waitingAt(scenario, world).find(({ at }) => at.press === undefined)
}

function waitingAt(scenario: Scenario, world: World): Named[] {
  const screen = screenIdOf(world)
  return Object.entries(scenario.faults).flatMap(([id, fault]) =>
    fault.at.screen === screen &&
    faultState(scenario, world, id) === 'waiting' &&
    (fault.when === undefined || holds(scenario, world, fault.when))
      ? [{ ...fault, id }]
      : [],
  )
}

/** The faults this press gets over by working at last. */
export function recoveredByPress(
  scenario: Scenario,
  world: World,
  control: string,
): string[] {
  const screen = screenIdOf(world)
  return Object.entries(scenario.faults).flatMap(([id, fault]) =>
    world.faults[id] === 'met' &&
    fault.recovered === undefined &&
    isObstacle(fault) &&
    fault.at.screen === screen &&
    fault.at.press === control
      ? [id]
      : [],
  )
}

/** Marks the faults that have been got over by now. */
export function markRecovered(
  scenario: Scenario,
  world: World,
  byPress: readonly string[] = [],
): Step {
  const recovered = Object.keys(world.faults).filter(
    (id) =>
      world.faults[id] === 'met' &&
      (byPress.includes(id) || isOver(scenario, world, scenario.faults[id])),
  )
  if (recovered.length === 0) return { world, signals: [] }
  const states = recovered.map((id) => [id, 'recovered'] as const)
  return {
    world: { ...world, faults: { ...world.faults, ...Object.fromEntries(states) } },
    signals: recovered.map((fault): Signal => ({ type: 'fault-recovered', fault })),
  }
}

function isOver(scenario: Scenario, world: World, fault: Fault | undefined): boolean {
  if (fault === undefined || world.trap !== undefined) return false
  if (fault.recovered !== undefined) return holds(scenario, world, fault.recovered)
  return !isObstacle(fault) && world.ended === 'goal'
}

/** A press that does not do what it should has to be done again; other faults only threaten. */
function isObstacle({ isInstead, at }: Fault): boolean {
  return isInstead && at.press !== undefined
}
