import { createElement, type ReactNode } from 'react'
import type { Drawing as Drawn, Shape } from '../drawings/drawing.ts'
import { useLesson } from './lesson-context.tsx'

type Props = { name: string; alt: string; children?: ReactNode }

/** A drawn picture: what it shows is said to those who do not see it, its caption to everybody. */
export function Drawing({ name, alt, children }: Props) {
  const drawn = useLesson().drawings.get(name)
  if (!drawn) throw new Error(`There is no drawing ${name}.`)
  return (
    <figure className="drawing">
      <Picture drawn={drawn} alt={alt} />
      <figcaption>{children}</figcaption>
    </figure>
  )
}

function Picture({ drawn, alt }: { drawn: Drawn; alt: string }) {
  return (
    <svg viewBox={drawn.viewBox} role="img" aria-label={alt}>
      {drawn.shapes.map(elementOf)}
    </svg>
  )
}

function elementOf({ tag, attributes, text, shapes }: Shape, key: number): ReactNode {
  const props = Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [propOf(name), value]),
  )
  const inside = text === undefined ? shapes.map(elementOf) : [text]
  return createElement(tag, { ...props, key }, ...inside)
}

/** An attribute by the name React knows it by: `strokeWidth` for `stroke-width`. */
function propOf(name: string): string {
  if (name === 'class') return 'className'
  return name.replace(/-([a-z])/g, (_all, letter: string) => letter.toUpperCase())
}
