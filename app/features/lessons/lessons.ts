import * as v from 'valibot'
import { languages } from '#app/platform/language.ts'

/** What people come for. The home page groups lessons by it, in this order. */
export const needs = ['papers', 'money', 'safety', 'health', 'phone', 'shop'] as const
export type Need = (typeof needs)[number]

/** How far a source is to be trusted: read in the source, derived from it, or only recalled. */
export const sourceMarks = ['S', 'D', 'R', 'A'] as const

const line = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.regex(/^[^\n]*$/))
const slug = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/))
const count = v.pipe(v.number(), v.integer(), v.minValue(1))

export const frontmatterSchema = v.strictObject({
  title: line,
  benefit: line,
  need: v.picklist(needs),
  procedure: v.pipe(v.string(), v.regex(/^P\d\d[a-z]?$/)),
  skill: slug,
  scenarios: v.array(slug),
  minutes: v.pipe(count, v.maxValue(15)),
  audience: line,
  /** 1 is the lesson people need most. */
  useRank: count,
  source: v.pipe(
    v.array(
      v.strictObject({
        name: line,
        url: v.optional(v.pipe(v.string(), v.url())),
        mark: v.picklist(sourceMarks),
      }),
    ),
    v.minLength(1),
  ),
  checkedOn: v.pipe(v.string(), v.isoDate()),
  audio: v.optional(
    v.pipe(v.string(), v.regex(/^[a-z0-9-]+(\.(vi|en))?\.(opus|mp3|ogg|m4a)$/)),
  ),
  realAddress: v.optional(v.pipe(v.string(), v.regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/))),
  stepCard: v.pipe(v.array(line), v.minLength(3), v.maxLength(8)),
})
export type Frontmatter = v.InferOutput<typeof frontmatterSchema>

/** What the program knows about a lesson in one language, besides its prose. */
export const lessonSchema = v.object({
  ...frontmatterSchema.entries,
  slug,
  language: v.picklist(languages),
  questions: v.array(
    v.object({ id: slug, options: v.array(v.string()), right: v.string() }),
  ),
  headings: v.array(v.object({ id: v.string(), text: v.string() })),
  /** The prose without its markup, for search. */
  text: v.string(),
})
export type Lesson = v.InferOutput<typeof lessonSchema>

/** The Vietnamese path of a lesson; links put the language before it. */
export function lessonPath(slug: string): string {
  return `/bai-hoc/${slug}`
}

export function stepCardPath(slug: string): string {
  return `${lessonPath(slug)}/the-buoc`
}

/** `2026-11-22` as people here write it: `22/11/2026`. */
export function dayMonthYear(isoDate: string): string {
  return isoDate.slice(0, 10).split('-').reverse().join('/')
}
