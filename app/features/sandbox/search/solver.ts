import { step } from '../engine/engine.ts'
import type { Mode } from '../scenario/guard.ts'
import { sensibleMoves, type Move } from './moves.ts'
import { keyOf, outlineOf, type Outline } from './outline.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { formatTrace } from '../engine/trace.ts'
import type { WayTable } from './way-table.ts'
import { beginWorld, type Action, type World } from '../engine/world.ts'

/** Most worlds looked at before giving up; a scenario past it is refused by the content check. */
export const mostWorlds = 50_000

/**
 * The shortest way from this world to the goal, never through a trap; undefined where there is
 * none. Found from wherever the learner has wandered, so hints need no script: by the distances of
 * all worlds where they were worked out before, else by search.
 */
export function shortestWay(
  scenario: Scenario,
  from: World,
  distances?: WayTable,
): Action[] | undefined {
  if (from.ended) return from.ended === 'goal' ? [] : undefined
  const outline = outlineOf(scenario)
  return (
    (distances && descend(scenario, outline, from, distances)) ??
    search(scenario, outline, from)
  )
}

/** Goes from each world to the neighbour nearest to the goal. */
function descend(
  scenario: Scenario,
  outline: Outline,
  from: World,
  distances: WayTable,
): Action[] | undefined {
  const way: Action[] = []
  let world = from
  while (world.ended !== 'goal') {
    let best: Reached | undefined
    let least = Infinity
    for (const next of safelyFrom(scenario, outline, world)) {
      const left = distances(keyOf(outline, next.world))
      if (left === undefined || next.move.length + left >= least) continue
      least = next.move.length + left
      best = next
    }
    // A distance always falls; one that does not is of another version of the scenario.
    if (!best || way.length > longestWay) return undefined
    way.push(...best.move)
    world = best.world
  }
  return way
}

const longestWay = 255

function search(scenario: Scenario, outline: Outline, from: World): Action[] | undefined {
  const done = new Set<string>()
  // The worlds reached by so many actions stand in the list of that number.
  const frontier: Path[][] = [[{ world: from, move: [], before: undefined }]]
  for (let length = 0; length < frontier.length && done.size < mostWorlds; length++) {
    for (const path of frontier[length] ?? []) {
      if (path.world.ended === 'goal') return actionsOf(path)
      const key = keyOf(outline, path.world)
      if (done.has(key)) continue
      done.add(key)
      for (const next of safelyFrom(scenario, outline, path.world)) {
        const reached = (frontier[length + next.move.length] ??= [])
        reached.push({ ...next, before: path })
      }
    }
  }
  return undefined
}

type Reached = { world: World; move: Move }
type Path = Reached & { before: Path | undefined }

/** What somebody who knows the way could come to now, without falling into a trap. */
function safelyFrom(scenario: Scenario, outline: Outline, from: World): Reached[] {
  return sensibleMoves(scenario, outline, from).flatMap((move) => {
    const world = perform(scenario, from, move)
    const isTrapped = world.trap !== undefined && from.trap === undefined
    return isTrapped ? [] : [{ world, move }]
  })
}

/** The trace of somebody who does it the shortest way, at a pace of five seconds a thing. */
export function shortestTrace(scenario: Scenario, mode: Mode): string {
  const way = shortestWay(scenario, beginWorld(scenario, mode)) ?? []
  return formatTrace(way.map((action) => ({ ...action, after: 50 })))
}

/** The world after a move. */
export function perform(scenario: Scenario, from: World, move: Move): World {
  return move.reduce((world, action) => step(scenario, world, action).world, from)
}

function actionsOf(path: Path): Action[] {
  const actions: Action[] = []
  for (let at: Path | undefined = path; at; at = at.before) actions.unshift(...at.move)
  return actions
}
