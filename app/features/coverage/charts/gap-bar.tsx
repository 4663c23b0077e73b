import { gapPart } from './bar-shape.ts'

/** Ahead or behind, to the right and the left of a line in the middle. */
export function GapBar({ gap, widest }: { gap: number | undefined; widest: number }) {
  if (gap === undefined) return null
  const part = gapPart(gap, widest)
  return (
    <svg
      className="chart bar"
      viewBox="0 0 100 10"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <rect className="chart-ground" x="0" y="4" width="100" height="2" />
      <rect
        className={gap < 0 ? 'chart-behind' : 'chart-bar'}
        x={part.start}
        y="0"
        width={part.length}
        height="10"
      />
      <line className="chart-middle" x1="50" x2="50" y1="0" y2="10" />
    </svg>
  )
}
