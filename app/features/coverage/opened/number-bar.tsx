import type { ShownNumber } from '../hiding/shown-number.ts'

type Props = { number: ShownNumber; of: number }

/** How much of a whole a count is, for the eye alone: the count itself stands beside it. */
export function NumberBar({ number, of }: Props) {
  const share = number.kind === 'count' && of > 0 ? Math.min(1, number.count / of) : 0
  return (
    <svg
      className="number-bar"
      viewBox="0 0 100 10"
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <rect
        className={number.kind === 'count' ? 'number-bar-whole' : 'number-bar-unseen'}
        width="100"
        height="10"
      />
      <rect className="number-bar-part" width={(share * 100).toFixed(1)} height="10" />
    </svg>
  )
}
