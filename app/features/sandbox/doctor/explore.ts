import type { Mode } from '../scenario/guard.ts'
import { distancesToGoal } from './distances.ts'
import { isDoable } from '../search/doable.ts'
import { sensibleMoves, tellingMoves, type Move } from '../search/moves.ts'
import { keyOf, outlineOf, type Outline } from '../search/outline.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { mostWorlds, perform } from '../search/solver.ts'
import { whatIsSeen } from './seen.ts'
import { formatTrace } from '../engine/trace.ts'
import { beginWorld, visibleBlocks, type World } from '../engine/world.ts'

/** A world, the moves out of it, and the first way found into it. */
export type Node = {
  world: World
  edges: Edge[]
  came: { from: Node; by: Move } | undefined
}

export type Edge = {
  move: Move
  to: Node
  /** Whether somebody who knows the way might do it, so that help may say it. */
  isSensible: boolean
  /** Nothing that can be seen has come of it. */
  isIdle: boolean
  /** Messages that came, and codes that were made anew, by it. */
  received: readonly string[]
  reissued: readonly string[]
}

/** Everything that can come about in a scenario, whatever a learner does. */
export type Exploration = {
  mode: Mode
  /** One for all worlds that behave alike, the start first. */
  nodes: readonly Node[]
  /** More worlds than may be looked at: nothing said of them is then the whole truth. */
  isTooLarge: boolean
  /** Those from which the goal can be reached without falling into a trap, with the actions left. */
  left: ReadonlyMap<Node, number>
  safe: ReadonlySet<Node>
}

export function explore(scenario: Scenario, mode: Mode, most = mostWorlds): Exploration {
  const outline = outlineOf(scenario)
  const begin = canonical(outline, beginWorld(scenario, mode))
  const start: Node = { world: begin, edges: [], came: undefined }
  const nodes = new Map([[keyOf(outline, begin), start]])
  for (const node of nodes.values()) {
    if (nodes.size > most) break
    const sensible = new Set(sensibleMoves(scenario, outline, node.world).map(nameOf))
    for (const move of allMoves(scenario, outline, node.world)) {
      const world = canonical(outline, perform(scenario, node.world, move))
      const reached = keyOf(outline, world)
      const to = nodes.get(reached) ?? { world, edges: [], came: { from: node, by: move } }
      nodes.set(reached, to)
      node.edges.push({
        move,
        to,
        isSensible: sensible.has(nameOf(move)),
        ...whatCame(scenario, node.world, world),
      })
    }
  }
  const all = [...nodes.values()]
  const left = distancesToGoal(all)
  return {
    mode,
    nodes: all,
    isTooLarge: all.length > most,
    left,
    safe: new Set(left.keys()),
  }
}

/** What can be done by a learner, and tells; a list can be set back to nothing chosen. */
function allMoves(scenario: Scenario, outline: Outline, world: World): Move[] {
  const moves = tellingMoves(scenario, outline, world)
  if (world.trap !== undefined || world.ended) return moves
  const emptied = visibleBlocks(scenario, world).flatMap((block): Move[] =>
    block.block === 'choice' && outline.guarded.has(block.id) && block.id in world.fields
      ? [[{ do: 'fill', field: block.id, verdict: 'empty' }]]
      : [],
  )
  return [...moves.filter((move) => isDoable(scenario, world, move)), ...emptied]
}

/** Without what no condition asks for, so that a world does not depend on how it was come to. */
function canonical(outline: Outline, world: World): World {
  const fields = Object.entries(world.fields).filter(([field]) =>
    outline.guarded.has(field),
  )
  return { ...world, fields: Object.fromEntries(fields), errors: [], tries: {} }
}

function whatCame(scenario: Scenario, before: World, after: World) {
  const received = after.inbox.filter((message) => !before.inbox.includes(message))
  const made = Object.keys(after.issued).filter(
    (code) => (after.issued[code] ?? 0) > (before.issued[code] ?? 0),
  )
  const isSame = whatIsSeen(scenario, before) === whatIsSeen(scenario, after)
  return {
    received,
    reissued: made.filter((code) => (before.issued[code] ?? 0) > 0),
    isIdle: isSame && received.length === 0 && made.length === 0,
  }
}

function nameOf(move: Move): string {
  return formatTrace(move.map((action) => ({ ...action, after: 0 })))
}

/** How to get there, as a trace. */
export function wayTo(node: Node): string {
  const moves: Move[] = []
  for (let at = node; at.came; at = at.came.from) moves.unshift(at.came.by)
  return nameOf(moves.flat())
}
