import { labelKey } from '../search/guidance.ts'
import type { Mode } from '../scenario/mode.ts'
import { possibleActions } from '../search/moves.ts'
import { step } from '../engine/engine.ts'
import { replay } from '../engine/attempt.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { shortestWay } from '../search/solver.ts'
import { formatTrace } from '../engine/trace.ts'
import {
  beginWorld,
  faultState,
  screenIdOf,
  type Action,
  type World,
} from '../engine/world.ts'

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
export function walkOf(scenario: Scenario, mode: Mode, given: string): Walk {
  const done = replay(scenario, mode, given)
  const trace = done ? given : ''
  const world = done?.world ?? beginWorld(scenario, mode)
  const leftFrom = (from: World) => shortestWay(scenario, from)?.length
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
