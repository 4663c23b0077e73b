import type { ReactNode } from 'react'

/** A quiet surface for one thing. */
export function Card({
  children,
  labelledBy,
}: {
  children: ReactNode
  labelledBy?: string
}) {
  return labelledBy ? (
    <section className="card" aria-labelledby={labelledBy}>
      {children}
    </section>
  ) : (
    <div className="card">{children}</div>
  )
}
