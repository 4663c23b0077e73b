import dagre from '@dagrejs/dagre'
import * as v from 'valibot'
import { widthOf } from '../doctor/text-width.ts'
import type { Drawing } from './drawing.ts'
import type { Sketch } from './graph-sketch.ts'

const height = 56
const size = 14

/** Puts the states of a sketch where their arrows cross least, from the start downwards. */
export function layOut(sketch: Sketch, titleOf: (screen: string) => string): Drawing {
  const graph = new dagre.graphlib.Graph()
  graph.setGraph({ rankdir: 'TB', nodesep: 24, ranksep: 44, marginx: 12, marginy: 12 })
  graph.setDefaultEdgeLabel(() => ({}))
  for (const { id, screen } of sketch.nodes) {
    const width = Math.min(240, Math.max(110, widthOf(titleOf(screen), size, true) + 36))
    graph.setNode(id, { width, height })
  }
  for (const { from, to } of sketch.edges) graph.setEdge(from, to)
  dagre.layout(graph)

  const whole = v.parse(box, graph.graph())
  return {
    width: Math.ceil(whole.width),
    height: Math.ceil(whole.height),
    nodes: sketch.nodes.map((node) => ({
      ...node,
      ...v.parse(placed, graph.node(node.id)),
      title: titleOf(node.screen),
    })),
    edges: sketch.edges.map((edge) => ({
      ...edge,
      ...v.parse(line, graph.edge(edge.from, edge.to)),
    })),
  }
}

// The library says little of what it gives back.
const box = v.object({ width: v.number(), height: v.number() })
const rounded = v.pipe(v.number(), v.transform(Math.round))
const point = v.object({ x: rounded, y: rounded })
const placed = v.object({ ...box.entries, ...point.entries })
const line = v.object({ points: v.array(point) })
