import * as v from 'valibot'

const plainWord = v.strictObject({ word: v.string(), plain: v.string() })
const count = v.pipe(v.number(), v.minValue(1))

const thresholdsSchema = v.strictObject({
  /** Most syllables in one sentence, and on average in a block of two sentences or more. */
  sentence: count,
  average: count,
  /** What the weights of the formal words in one sentence add up to where it is too much. */
  formal: count,
  /** How many passives one sentence may not have. */
  passives: count,
})
export type Thresholds = v.InferOutput<typeof thresholdsSchema>

/** `content/ease/thresholds.yaml`. */
export const thresholdsFileSchema = v.strictObject({
  since: v.pipe(v.string(), v.isoDate()),
  readers: v.strictObject({
    residents: thresholdsSchema,
    trainers: thresholdsSchema,
    officials: thresholdsSchema,
  }),
})

/** `content/ease/words.yaml`. */
export const wordsFileSchema = v.strictObject({
  everyday: v.array(v.string()),
  abbreviations: v.array(v.string()),
  hard: v.array(plainWord),
  formal: v.array(
    v.strictObject({ ...plainWord.entries, weight: v.optional(v.picklist([1, 2]), 1) }),
  ),
  passiveVerbs: v.array(v.string()),
  nominalVerbs: v.array(v.string()),
})
export type EaseWords = v.InferOutput<typeof wordsFileSchema> & {
  common: ReadonlySet<string>
}
export type PlainWord = v.InferOutput<typeof plainWord>

/** A word of the glossary with all it is written as, so that its mark makes each of them known. */
export type KnownTerm = { id: string; names: readonly string[] }
