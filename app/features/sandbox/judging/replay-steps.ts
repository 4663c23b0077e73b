import { replay, type Moment } from '../engine/attempt.ts'
import type { Mode } from '../scenario/guard.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { TraceItem } from '../engine/trace.ts'
import { beginWorld, screenIdOf, type Action, type World } from '../engine/world.ts'

/** One thing done in an attempt, as it is watched again. */
export type ReplayStep = {
  item: TraceItem
  /** Tenths of a second since the beginning. */
  at: number
  /** The screen to look at: as it was then, or as it became where it was not left by this. */
  world: World
  /** What was done on it. */
  marked: Action | undefined
  /** Whether a press only said what was wrong. */
  isRefused: boolean
  traps: string[]
  faultsMet: string[]
  faultsRecovered: string[]
}

export type Replay = {
  steps: ReplayStep[]
  /** How things stood after the last step. */
  end: World
}

/** The steps of a trace; undefined where it could not have happened in this scenario. */
export function replaySteps(
  scenario: Scenario,
  mode: Mode,
  trace: string,
): Replay | undefined {
  const steps: ReplayStep[] = []
  let end = beginWorld(scenario, mode)
  let at = 0
  const isPlayed = replay(scenario, mode, trace, (moment) => {
    at += moment.item.after
    end = moment.after
    steps.push(stepOf(moment, at))
  })
  return isPlayed && { steps, end }
}

function stepOf({ item, before, after, signals }: Moment, at: number): ReplayStep {
  return {
    item,
    at,
    world: item.do === 'undo' || isSameSight(before, after) ? after : before,
    marked: actionIn(item),
    isRefused: item.do === 'press' && signals.some(({ type }) => type === 'field-error'),
    traps: signals.flatMap((each) => (each.type === 'trap-taken' ? [each.trap] : [])),
    faultsMet: signals.flatMap((each) => (each.type === 'fault-met' ? [each.fault] : [])),
    faultsRecovered: signals.flatMap((each) =>
      each.type === 'fault-recovered' ? [each.fault] : [],
    ),
  }
}

function isSameSight(before: World, after: World): boolean {
  return (
    screenIdOf(before) === screenIdOf(after) &&
    before.trap === after.trap &&
    before.ended === after.ended
  )
}

function actionIn(item: TraceItem): Action | undefined {
  return item.do === 'hint' || item.do === 'stuck' || item.do === 'undo' ? undefined : item
}
