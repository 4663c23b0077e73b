import type { Frontmatter } from '../frontmatter.ts'
import type { Outline } from './outline.ts'

/** A lesson's text in one language as far as it could be read. */
export type ReadLesson = {
  frontmatter: Frontmatter | undefined
  outline: Outline | undefined
  /** The line of a key of the frontmatter. */
  lineOf: (...path: (string | number)[]) => number
}
