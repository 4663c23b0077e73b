import * as v from 'valibot'
import { languages } from '#app/platform/language.ts'
import { frontmatterEntries, slugSchema } from './frontmatter.ts'

export { needs, type Need, type ReaderGroup } from './frontmatter.ts'
export { pathPath } from './paths/learning-path.ts'

const ofText = {
  slug: slugSchema,
  language: v.picklist(languages),
  /** What reading the prose aloud takes, without its questions. */
  minutes: v.pipe(v.number(), v.integer(), v.minValue(1)),
  questions: v.array(
    v.object({ id: slugSchema, options: v.array(v.string()), right: v.string() }),
  ),
  headings: v.array(v.object({ id: v.string(), text: v.string() })),
  /** What goes wrong; `id` is its anchor on the page. */
  troubles: v.array(v.object({ id: v.string(), ask: v.string() })),
  /** Ids of the glossary for the hard words marked in the prose, mark by mark, with repeats. */
  terms: v.array(v.string()),
  /** The prose without its markup, for search. */
  text: v.string(),
}

/** What the program knows about a lesson in one language, besides its prose. */
export const lessonSchema = v.variant('kind', [
  v.object({ ...frontmatterEntries.procedure, ...ofText }),
  v.object({ ...frontmatterEntries.skill, ...ofText }),
  v.object({ ...frontmatterEntries.reading, ...ofText }),
])
export type Lesson = v.InferOutput<typeof lessonSchema>

/** A text only to be read: it has no scenario, no skill and no step card. */
export type ReadingLesson = Extract<Lesson, { kind: 'reading' }>
export type PractisedLesson = Exclude<Lesson, ReadingLesson>

export const isPractised = (lesson: Lesson): lesson is PractisedLesson =>
  lesson.kind !== 'reading'

/** The Vietnamese path of a lesson; links put the language before it. */
export function lessonPath(slug: string): string {
  return `/bai-hoc/${slug}`
}

/** The page that prints a lesson's steps on one sheet. */
export function stepCardPath(slug: string): string {
  return `${lessonPath(slug)}/the-buoc`
}

/** The anchor of a lesson's trouble, counted from 0; the same in every language. */
export function troubleAnchor(index: number): string {
  return `vuong-${String(index + 1)}`
}

/** `2026-11-22` as people here write it: `22/11/2026`. */
export function dayMonthYear(isoDate: string): string {
  return isoDate.slice(0, 10).split('-').reverse().join('/')
}
