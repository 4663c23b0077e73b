import type { ReactNode } from 'react'

type Props = { says: string; children: ReactNode }

/** What is looked up rather than read: its head says what is in it, and on paper it is open. */
export function Fold({ says, children }: Props) {
  return (
    <details className="fold" data-open-on-paper>
      <summary>{says}</summary>
      {children}
    </details>
  )
}
