import type { SketchEdge, SketchNode } from './graph-sketch.ts'

type Box = { x: number; y: number; width: number; height: number }
/** A state with its place on the drawing; `x` and `y` are its middle. */
export type PlacedNode = SketchNode & Box & { title: string }
export type PlacedEdge = SketchEdge & { points: { x: number; y: number }[] }
export type Drawing = {
  width: number
  height: number
  nodes: PlacedNode[]
  edges: PlacedEdge[]
}
