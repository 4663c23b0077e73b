import type { ReactNode } from 'react'

type Props = { labelledBy: string; children: ReactNode }

/** What may be wider than a phone: without a pointer it is scrolled by the arrow keys. */
export function ScrollRegion({ labelledBy, children }: Props) {
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="table-scroll" role="region" aria-labelledby={labelledBy} tabIndex={0}>
      {children}
    </div>
  )
}
