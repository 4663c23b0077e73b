import { drawing, lineShape } from './line-shape.ts'

type Props = {
  /** What the drawing says, for those who do not see it. */
  label: string
  counts: readonly (number | undefined)[]
  target: number | undefined
  /** The number at the top and at the ground, in words. */
  written: (number: number) => string
  /** What stands under the left and the right end. */
  from: string
  to: string
}

/** A line through time. Its words are beside it and not in it, so that no screen makes them small. */
export function LineChart({ label, counts, target, written, from, to }: Props) {
  const { path, points, targetY, top } = lineShape(counts, target)
  const { width, height } = drawing
  return (
    <div className="line-chart">
      <p className="line-chart-scale" aria-hidden="true">
        <span>{written(top)}</span>
        <span>0</span>
      </p>
      <svg
        className="chart"
        viewBox={`0 0 ${width} ${height}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={label}
      >
        <line className="chart-axis" x1="0" x2={width} y1={height} y2={height} />
        {targetY !== undefined && (
          <line className="chart-target" x1="0" x2={width} y1={targetY} y2={targetY} />
        )}
        <path className="chart-line" d={path} />
        {points.map(({ x, y }) => (
          <path key={x} className="chart-point" d={`M${x},${y}h0`} />
        ))}
      </svg>
      <p className="line-chart-ends" aria-hidden="true">
        <span>{from}</span>
        <span>{to}</span>
      </p>
    </div>
  )
}
