import { isPossible, stepIfPossible } from './engine.ts'
import type { Mode } from '../scenario/guard.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { parseTrace, type TraceItem } from './trace.ts'
import { beginWorld, type Action, type Signal, type World } from './world.ts'

/** An attempt as it stands: the world, how it came about, and what was noticed on the way. */
export type Attempt = {
  readonly world: World
  readonly trace: readonly TraceItem[]
  readonly signals: readonly Signal[]
  /** Worlds to go back to, oldest first. */
  readonly past: readonly World[]
}

export function beginAttempt(scenario: Scenario, mode: Mode): Attempt {
  return { world: beginWorld(scenario, mode), trace: [], signals: [], past: [] }
}

/** Whether this can be done now. A check gives no help: neither hints nor undo. */
export function isAllowed(
  scenario: Scenario,
  { world, past }: Pick<Attempt, 'world' | 'past'>,
  item: TraceItem,
): boolean {
  if (item.do === 'hint') return world.mode !== 'exam' && !world.ended
  if (item.do === 'undo') return world.mode !== 'exam' && past.length > 0
  // Saying that one is stuck is no help, and may be said in a check too.
  if (item.do === 'stuck') return !world.ended
  return isPossible(scenario, world, item)
}

/** Carries on with one more thing done. What is not allowed changes nothing. */
export function perform(scenario: Scenario, attempt: Attempt, item: TraceItem): Attempt {
  const draft = {
    world: attempt.world,
    trace: [...attempt.trace],
    signals: [...attempt.signals],
    past: [...attempt.past],
  }
  return play(scenario, draft, item) ? draft : attempt
}

/** One item of a trace played again: the world before and after it, and what was noticed. */
export type Moment = {
  readonly item: TraceItem
  readonly before: World
  readonly after: World
  readonly signals: readonly Signal[]
}

/**
 * Plays a trace from the start; undefined where any of it could not have been done.
 * @param watch - is told of every item as it is played
 */
export function replay(
  scenario: Scenario,
  mode: Mode,
  trace: string,
  watch?: (moment: Moment) => void,
): Attempt | undefined {
  const items = parseTrace(trace)
  if (!items) return undefined
  const draft: Draft = {
    world: beginWorld(scenario, mode),
    trace: [],
    signals: [],
    past: [],
  }
  for (const item of items) {
    const { world: before } = draft
    const noticed = draft.signals.length
    if (!play(scenario, draft, item)) return undefined
    watch?.({ item, before, after: draft.world, signals: draft.signals.slice(noticed) })
  }
  return draft
}

/** An attempt being added to, so that replaying a long trace does not copy it at every step. */
type Draft = { world: World; trace: TraceItem[]; signals: Signal[]; past: World[] }

function play(scenario: Scenario, draft: Draft, item: TraceItem): boolean {
  const isDone =
    item.do === 'hint' || item.do === 'undo' || item.do === 'stuck'
      ? getHelp(scenario, draft, item)
      : act(scenario, draft, item)
  if (isDone) draft.trace.push(item)
  return isDone
}

function getHelp(scenario: Scenario, draft: Draft, item: TraceItem): boolean {
  if (!isAllowed(scenario, draft, item)) return false
  if (item.do === 'undo') draft.world = draft.past.pop() ?? draft.world
  return true
}

function act(scenario: Scenario, draft: Draft, action: Action): boolean {
  const done = stepIfPossible(scenario, draft.world, action)
  if (!done) return false
  // Undo returns to before the last press: not to half a number, nor into a trap got out of.
  if (action.do !== 'fill' && action.do !== 'dismiss') draft.past.push(draft.world)
  draft.world = done.world
  draft.signals.push(...done.signals)
  return true
}
