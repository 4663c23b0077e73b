import { exploredKey, type Exploration } from '../explore.ts'
import { labelKey } from '../guidance.ts'
import type { Mode } from '../mode.ts'
import { possibleActions } from '../moves.ts'
import { step } from '../engine.ts'
import { replay } from '../attempt.ts'
import type { Scenario } from '../scenario.ts'
import { formatTrace } from '../trace.ts'
import { faultState, screenIdOf, type Action, type World } from '../world.ts'

/** One thing that can be done in a state, and what comes of it. */
export type WalkStep = {
  action: Action
  /** The text key of what it is done with; none where it belongs to the phone. */
  label: string | undefined
  trace: string
  /** The screen it leads to. */
  screen: string
  trap: string | undefined
  /** Actions left to the goal from there; undefined where help knows no way. */
  left: number | undefined
}

export type Walk = {
  world: World
  trace: string
  /** Without the last thing done. */
  before: string | undefined
  left: number | undefined
  faults: [string, string][]
  steps: WalkStep[]
}

/** Where a trace leads in a scenario; from the start where it could not have been done. */
export function walkOf(
  scenario: Scenario,
  mode: Mode,
  given: string,
  way: Exploration,
): Walk {
  const trace = replay(scenario, mode, given) ? given : ''
  const world = replay(scenario, mode, trace)?.world ?? way.nodes[0]?.world
  if (!world) throw new Error(`${scenario.id} has no start.`)
  const leftFrom = distancesBy(scenario, way)
  const items = trace === '' ? [] : trace.split('~')
  return {
    world,
    trace,
    before: items.length > 0 ? items.slice(0, -1).join('~') : undefined,
    left: leftFrom(world),
    faults: Object.keys(scenario.faults).map((id) => [id, faultState(scenario, world, id)]),
    steps: possibleActions(scenario, world).map((action) => {
      const next = step(scenario, world, action).world
      return {
        action,
        label: labelKey(world, action),
        trace: [...items, formatTrace([{ ...action, after: 0 }])].join('~'),
        screen: screenIdOf(next),
        trap: next.trap,
        left: leftFrom(next),
      }
    }),
  }
}

function distancesBy(scenario: Scenario, { left }: Exploration) {
  const byKey = new Map(
    [...left].map(([{ world }, distance]) => [exploredKey(scenario, world), distance]),
  )
  return (world: World) => byKey.get(exploredKey(scenario, world))
}
