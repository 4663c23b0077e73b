import type { Mode } from './guard.ts'
import { tellingMoves, type Move } from './moves.ts'
import { keyOf, outlineOf } from './outline.ts'
import type { Scenario } from './scenario.ts'
import { mostWorlds, perform } from './solver.ts'
import { formatTrace } from './trace.ts'
import { beginWorld, type World } from './world.ts'

/** A world, the moves out of it, and the first way found into it. */
export type Node = {
  world: World
  edges: { move: Move; to: Node }[]
  came: { from: Node; by: Move } | undefined
}

/** Everything that can come about in a scenario, whatever a learner does. */
export type Exploration = {
  /** One for all worlds that behave alike, the start first. */
  nodes: readonly Node[]
  /** More worlds than may be looked at: nothing said of them is then the whole truth. */
  isTooLarge: boolean
  /** Those from which the goal can be reached without falling into a trap. */
  safe: ReadonlySet<Node>
}

export function explore(scenario: Scenario, mode: Mode): Exploration {
  const outline = outlineOf(scenario)
  const start: Node = { world: beginWorld(scenario, mode), edges: [], came: undefined }
  const nodes = new Map([[keyOf(outline, start.world), start]])
  for (const node of nodes.values()) {
    if (nodes.size > mostWorlds) break
    for (const move of tellingMoves(scenario, outline, node.world)) {
      const world = perform(scenario, node.world, move)
      const key = keyOf(outline, world)
      const next = nodes.get(key) ?? { world, edges: [], came: { from: node, by: move } }
      nodes.set(key, next)
      node.edges.push({ move, to: next })
    }
  }
  const all = [...nodes.values()]
  return { nodes: all, isTooLarge: all.length > mostWorlds, safe: safeOnes(all) }
}

function safeOnes(nodes: readonly Node[]): ReadonlySet<Node> {
  const before = new Map<Node, Node[]>()
  for (const node of nodes) {
    for (const { to } of node.edges) {
      if (to.world.trap === undefined) before.set(to, [...(before.get(to) ?? []), node])
    }
  }
  const safe = new Set(nodes.filter(({ world }) => world.ended === 'goal'))
  for (const node of safe) before.get(node)?.forEach((each) => safe.add(each))
  return safe
}

/** How to get there, as a trace. */
export function wayTo(node: Node): string {
  const moves: Move[] = []
  for (let at = node; at.came; at = at.came.from) moves.unshift(at.came.by)
  return formatTrace(moves.flat().map((action) => ({ ...action, after: 0 })))
}
