import type { ReactNode } from 'react'

type Props = { labelledBy: string; children: ReactNode; className?: string }

/**
 * What may be wider than a phone: without a pointer it is scrolled by the arrow keys. No landmark:
 * the section around it is one, mostly by the same heading.
 */
export function ScrollRegion({ labelledBy, children, className = '' }: Props) {
  return (
    <div
      className={`table-scroll ${className}`.trim()}
      role="group"
      aria-labelledby={labelledBy}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls by the keys
      tabIndex={0}
    >
      {children}
    </div>
  )
}
