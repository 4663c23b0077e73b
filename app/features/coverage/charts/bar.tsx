import { partOf } from './bar-shape.ts'

/** One bar beside the words and the number that say the same; what is not to be seen is no zero. */
export function Bar({ count, whole }: { count: number | undefined; whole: number }) {
  return (
    <svg
      className="chart bar"
      viewBox="0 0 100 10"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <rect
        className={count === undefined ? 'chart-unseen' : 'chart-ground'}
        x="0"
        y="0"
        width="100"
        height="10"
      />
      <rect className="chart-bar" x="0" y="0" width={partOf(count, whole)} height="10" />
    </svg>
  )
}
