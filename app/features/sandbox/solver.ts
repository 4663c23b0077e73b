import { step } from './engine.ts'
import type { Mode } from './guard.ts'
import { sensibleMoves, type Move } from './moves.ts'
import { keyOf, outlineOf, type Outline } from './outline.ts'
import type { Scenario } from './scenario.ts'
import { formatTrace } from './trace.ts'
import type { WayTable } from './way-table.ts'
import { beginWorld, type Action, type World } from './world.ts'

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
    let best: { world: World; move: Move } | undefined
    let least = Infinity
    for (const move of sensibleMoves(scenario, outline, world)) {
      const after = perform(scenario, world, move)
      const left = distances(keyOf(outline, after))
      if (left === undefined || move.length + left >= least) continue
      if (after.trap !== undefined && world.trap === undefined) continue
      least = move.length + left
      best = { world: after, move }
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
      for (const move of sensibleMoves(scenario, outline, path.world)) {
        const world = perform(scenario, path.world, move)
        if (world.trap !== undefined && path.world.trap === undefined) continue
        const cost = length + move.length
        const reached = (frontier[cost] ??= [])
        reached.push({ world, move, before: path })
      }
    }
  }
  return undefined
}

/** The trace of somebody who does it the shortest way, at a pace of five seconds a thing. */
export function shortestTrace(scenario: Scenario, mode: Mode): string {
  const way = shortestWay(scenario, beginWorld(scenario, mode)) ?? []
  return formatTrace(way.map((action) => ({ ...action, after: 50 })))
}

type Path = { world: World; move: Move; before: Path | undefined }

/** The world after a move. */
export function perform(scenario: Scenario, from: World, move: Move): World {
  return move.reduce((world, action) => step(scenario, world, action).world, from)
}

function actionsOf(path: Path): Action[] {
  const actions: Action[] = []
  for (let at: Path | undefined = path; at; at = at.before) actions.unshift(...at.move)
  return actions
}
