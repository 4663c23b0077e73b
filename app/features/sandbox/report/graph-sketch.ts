import type { Exploration, Node } from '../doctor/explore.ts'
import { screenIdOf } from '../engine/world.ts'

/** What is special about a state, as its shape and a word tell. */
export type StateKind = 'start' | 'goal' | 'unsafe' | 'trap' | 'fault' | 'plain'

export type SketchNode = {
  id: string
  screen: string
  kind: StateKind
  /** How many states are drawn as this one. */
  count: number
  /** A way to one of them, as a trace. */
  trace: string
}
export type SketchEdge = { from: string; to: string; count: number }
export type Sketch = { nodes: SketchNode[]; edges: SketchEdge[]; isFolded: boolean }

/** Most states that are drawn one by one; more are folded by screen. */
const most = 60

/** The states of a scenario as something that can be drawn. */
export function sketchOf(way: Exploration, wayTo: (node: Node) => string): Sketch {
  const isFolded = way.nodes.length > most
  const [start] = way.nodes
  const ids = new Map(
    way.nodes.map((node, index) => {
      const kind = kindOf(node, node === start)
      return [node, isFolded ? `${screenIdOf(node.world)} ${kind}` : String(index)] as const
    }),
  )
  const nodes = new Map<string, SketchNode>()
  const edges = new Map<string, SketchEdge>()
  for (const node of way.nodes) {
    const id = ids.get(node) ?? ''
    const seen = nodes.get(id)
    if (seen) seen.count += 1
    else {
      const kind = kindOf(node, node === start)
      const screen = screenIdOf(node.world)
      nodes.set(id, { id, screen, kind, count: 1, trace: wayTo(node) })
    }
    for (const { to, move } of node.edges) {
      // From nearly every state one may go to every other app: drawn, it would hide all else.
      if (move[0]?.do !== 'open') addEdge(edges, id, ids.get(to) ?? '')
    }
  }
  return { nodes: [...nodes.values()], edges: [...edges.values()], isFolded }
}

function addEdge(edges: Map<string, SketchEdge>, from: string, to: string): void {
  if (from === to) return
  const key = `${from} → ${to}`
  const edge = edges.get(key) ?? { from, to, count: 0 }
  edge.count += 1
  edges.set(key, edge)
}

function kindOf({ world, came }: Node, isStart: boolean): StateKind {
  if (world.ended !== undefined) return world.ended
  if (world.trap !== undefined) return 'trap'
  if (isStart) return 'start'
  const isMetHere = Object.keys(world.faults).some(
    (fault) =>
      world.faults[fault] === 'met' && came?.from.world.faults[fault] === undefined,
  )
  return isMetHere ? 'fault' : 'plain'
}
