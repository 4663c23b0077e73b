/** What is found. A `trouble` is a question inside a lesson. */
export const kinds = ['lesson', 'reading', 'trouble', 'term', 'path'] as const
export type Kind = (typeof kinds)[number]

/** What a result shows and where it leads. */
export type Shown = {
  kind: Kind
  title: string
  line: string
  /** The Vietnamese path; links put the language before it. */
  to: string
  /** What it belongs to: a lesson’s slug, `term:<id>` or `path:<id>`. */
  of: string
}

/** One thing that can be found, with all that it is found by. */
export type SearchDocument = Shown & {
  /** What people say when they need it, each a phrase of its own. */
  asks: readonly string[]
  text: string
}
