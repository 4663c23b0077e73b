import { scaleLinear } from 'd3-scale'
import { line } from 'd3-shape'

/** A drawing has no size of its own: it is stretched over the room there is. */
export const drawing = { width: 300, height: 100 }

export type LineShape = {
  /** The way of the line; where nothing is to be seen it leaves off. */
  path: string
  points: { x: number; y: number }[]
  /** How high the target lies. */
  targetY: number | undefined
  /** What the top of the drawing stands for. */
  top: number
}

/** A line through numbers in time, from left to right, over nothing. */
export function lineShape(
  counts: readonly (number | undefined)[],
  target?: number,
): LineShape {
  const most = Math.max(1, target ?? 0, ...counts.map((count) => count ?? 0))
  const y = scaleLinear([0, most], [drawing.height, 0])
  // A target that lies above everything is the top itself: the word beside it is the target.
  if (most !== target) y.nice(4)
  const x = scaleLinear([0, Math.max(1, counts.length - 1)], [0, drawing.width])
  const places = counts.map((count, at) => ({
    x: round(counts.length === 1 ? drawing.width : x(at)),
    y: count === undefined ? undefined : round(y(count)),
  }))
  const draw = line<(typeof places)[number]>(
    (place) => place.x,
    (place) => place.y ?? 0,
  ).defined((place) => place.y !== undefined)
  return {
    path: draw(places) ?? '',
    points: places.flatMap((place) =>
      place.y === undefined ? [] : { x: place.x, y: place.y },
    ),
    targetY: target === undefined ? undefined : round(y(target)),
    top: y.domain()[1] ?? most,
  }
}

const round = (number: number): number => Math.round(number * 10) / 10
