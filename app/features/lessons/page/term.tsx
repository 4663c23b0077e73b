import type { ReactNode } from 'react'
import { useLesson } from './lesson-context.tsx'

type Props = {
  /** What it is looked up by, and the number of the mark: the compiler puts both in. */
  of: string
  mark: string
  children?: ReactNode
}

/**
 * A hard word. Without a script it leads to its meaning in the list of hard words; with one
 * (term.client.ts) a tap shows the meaning where the word stands.
 */
export function Term({ of, mark, children }: Props) {
  const explained = useLesson().explain(of)
  if (!explained) return <>{children}</>
  return (
    <a
      className="term"
      id={markAnchor(mark)}
      href={`#${meaningAnchor(explained.id)}`}
      data-term
    >
      {children}
    </a>
  )
}

/** Where the word stands in the prose; marks are counted from 0. */
export const markAnchor = (mark: string | number): string => `danh-dau-${mark}`

/** Where its meaning stands, in the list at the foot of the lesson. */
export const meaningAnchor = (id: string): string => `nghia-${id}`
