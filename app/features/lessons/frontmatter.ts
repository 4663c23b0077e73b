import * as v from 'valibot'

/** What people come for. The home page groups lessons by it, in this order. */
export const needs = ['papers', 'money', 'safety', 'health', 'phone', 'shop'] as const
export type Need = (typeof needs)[number]

/** An official service with a counter to compare with, a skill of the hand or head, a text to read. */
export const kinds = ['procedure', 'skill', 'reading'] as const

/** For whom a lesson is written; it decides how easy its sentences must be. */
export const readerGroups = ['residents', 'trainers', 'officials'] as const
export type ReaderGroup = (typeof readerGroups)[number]

/** How far a source is to be trusted: read in the source, derived from it, or only recalled. */
export const sourceMarks = ['S', 'D', 'R', 'A'] as const

export const slugSchema = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be kebab-case'),
)
/** Text that is shown on one line of its own. */
export const lineSchema = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.regex(/^[^\n]*$/))

const ofEveryKind = {
  title: lineSchema,
  benefit: lineSchema,
  audience: lineSchema,
  /** What people would say or type when this is what they need. */
  asks: v.pipe(v.array(lineSchema), v.minLength(5), v.maxLength(10)),
  source: v.pipe(
    v.array(
      v.strictObject({
        name: lineSchema,
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
}

const ofPractised = {
  ...ofEveryKind,
  readers: v.optional(v.picklist(readerGroups), 'residents'),
  need: v.picklist(needs),
  procedure: v.pipe(v.string(), v.regex(/^P\d\d[a-z]?$/)),
  skill: slugSchema,
  scenarios: v.array(slugSchema),
  /** 1 is the lesson people need most. */
  useRank: v.pipe(v.number(), v.integer(), v.minValue(1)),
  stepCard: v.pipe(v.array(lineSchema), v.minLength(3), v.maxLength(8)),
}

/** The keys of each kind of lesson; a lesson has these and no others. */
export const frontmatterEntries = {
  procedure: { kind: v.literal('procedure'), ...ofPractised },
  skill: { kind: v.literal('skill'), ...ofPractised },
  reading: {
    kind: v.literal('reading'),
    ...ofEveryKind,
    readers: v.picklist(readerGroups),
  },
}

export const frontmatterSchema = v.variant('kind', [
  v.strictObject(frontmatterEntries.procedure),
  v.strictObject(frontmatterEntries.skill),
  v.strictObject(frontmatterEntries.reading),
])
export type Frontmatter = v.InferOutput<typeof frontmatterSchema>
