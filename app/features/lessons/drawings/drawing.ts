import * as v from 'valibot'

/** One element of a drawing: what it is, how it is drawn, and what stands in it. */
export type Shape = {
  tag: string
  attributes: Record<string, string>
  /** Only for `text`: a number, as in ①. */
  text?: string | undefined
  shapes: Shape[]
}

const shapeSchema: v.GenericSchema<Shape> = v.object({
  tag: v.string(),
  attributes: v.record(v.string(), v.string()),
  text: v.optional(v.string()),
  shapes: v.array(v.lazy(() => shapeSchema)),
})

export const drawingSchema = v.object({ viewBox: v.string(), shapes: v.array(shapeSchema) })
export type Drawing = v.InferOutput<typeof drawingSchema>

/** By name. */
export type Drawings = ReadonlyMap<string, Drawing>
