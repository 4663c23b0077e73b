import type { Edge, Node } from './explore.ts'

/**
 * How many actions are left from each world to the goal, by what help would advise: never through
 * a trap. Worlds without an entry have no such way.
 */
export function distancesToGoal(nodes: readonly Node[]): ReadonlyMap<Node, number> {
  const before = backwards(nodes)
  const left = new Map<Node, number>()
  // The worlds at that many actions from the goal stand in the list of that number.
  const frontier: Node[][] = [nodes.filter(({ world }) => world.ended === 'goal')]
  for (let length = 0; length < frontier.length; length++) {
    for (const node of frontier[length] ?? []) {
      if (left.has(node)) continue
      left.set(node, length)
      for (const { from, cost } of before.get(node) ?? []) {
        if (!left.has(from)) (frontier[length + cost] ??= []).push(from)
      }
    }
  }
  return left
}

function backwards(
  nodes: readonly Node[],
): ReadonlyMap<Node, { from: Node; cost: number }[]> {
  const before = new Map<Node, { from: Node; cost: number }[]>()
  for (const from of nodes) {
    for (const edge of from.edges) {
      if (!isOnTheWay(from, edge)) continue
      const list = before.get(edge.to) ?? []
      list.push({ from, cost: edge.move.length })
      before.set(edge.to, list)
    }
  }
  return before
}

/** The moves that help might advise: sensible ones that lead into no trap. */
function isOnTheWay(from: Node, { to, isSensible }: Edge): boolean {
  return isSensible && (to.world.trap === undefined || from.world.trap !== undefined)
}

/** Of a world's moves, those that come nearest to the goal. */
export function bestMoves(node: Node, left: ReadonlyMap<Node, number>): Edge[] {
  const total = (edge: Edge) => (left.get(edge.to) ?? Infinity) + edge.move.length
  return node.edges.filter(
    (edge) => isOnTheWay(node, edge) && total(edge) === left.get(node),
  )
}
