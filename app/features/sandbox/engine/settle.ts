import type { Block, FieldKind } from '../scenario/block.ts'
import { applyAll, clear, type Step } from './effects.ts'
import { markRecovered, metOnEntering } from './faults.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { holds, screenIdOf, screenOf, type Signal, type World } from './world.ts'

/** What follows by itself from a change: a screen come to, its fault, recovery, the goal. */
export function settle(scenario: Scenario, before: World, after: World): Step {
  const signals: Signal[] = []
  let world = leaveScreens(scenario, before, after)

  const fault = isEntered(before, world) ? metOnEntering(scenario, world) : undefined
  if (fault !== undefined) {
    const met: World = { ...world, faults: { ...world.faults, [fault.id]: 'met' } }
    const done = applyAll(scenario, met, fault.do)
    signals.push({ type: 'fault-met', fault: fault.id }, ...done.signals)
    world = leaveScreens(scenario, world, done.world)
  }
  const recovered = markRecovered(scenario, world)
  signals.push(...recovered.signals)
  world = readMessages(scenario, recovered.world)

  if (isEntered(before, world))
    signals.push({ type: 'screen-entered', screen: screenIdOf(world) })
  return finish(scenario, world, signals)
}

/** Looks whether the goal is reached; what took nothing away is then got over as well. */
function finish(scenario: Scenario, world: World, signals: Signal[]): Step {
  const isDone =
    world.ended === undefined &&
    world.trap === undefined &&
    holds(scenario, world, scenario.goal)
  if (!isDone) return { world, signals }
  const ended = markRecovered(scenario, { ...world, ended: 'goal' })
  return {
    world: ended.world,
    signals: [...signals, ...ended.signals, { type: 'goal-reached' }],
  }
}

function isEntered(before: World, after: World): boolean {
  return after.front !== before.front || screenIdOf(after) !== screenIdOf(before)
}

const secretKinds: ReadonlySet<FieldKind> = new Set([
  'password',
  'new-password',
  'passcode',
  'new-passcode',
  'repeat',
  'otp',
])

/** A secret does not stay behind on a screen that was left, even in an app not in front. */
function leaveScreens(scenario: Scenario, before: World, after: World): World {
  const left = Object.keys(before.at).filter((app) => after.at[app] !== before.at[app])
  return left.reduce((world, app) => {
    const { blocks } = screenOf(scenario, screenIdOf(before, app))
    return clear(
      world,
      blocks.filter(isSecret).map(({ id }) => id),
    )
  }, after)
}

function isSecret(block: Block): boolean {
  return block.block === 'field' && secretKinds.has(block.kind)
}

function readMessages(scenario: Scenario, world: World): World {
  if (world.notified === undefined) return world
  const isRead = scenario.messages[world.notified]?.app === world.front
  return isRead ? { ...world, notified: undefined } : world
}
