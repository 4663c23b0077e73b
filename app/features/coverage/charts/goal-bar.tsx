import { partOf } from './bar-shape.ts'

type Props = {
  /** What the drawing says, for those who do not see it. */
  label: string
  count: number | undefined
  target: number | undefined
  whole: number
}

/** So far, up to the target, and the whole. */
export function GoalBar({ label, count, target, whole }: Props) {
  const goal = target === undefined ? undefined : partOf(target, whole)
  return (
    <svg
      className="chart goal-bar"
      viewBox="0 0 100 12"
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      <rect className="chart-ground" x="0" y="2" width="100" height="8" />
      <rect className="chart-bar" x="0" y="2" width={partOf(count, whole)} height="8" />
      {goal !== undefined && (
        <line className="chart-target" x1={goal} x2={goal} y1="0" y2="12" />
      )}
    </svg>
  )
}
