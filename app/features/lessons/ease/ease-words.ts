import * as v from 'valibot'
import type { Phrases } from './phrases.ts'

const count = v.pipe(v.number(), v.minValue(1))

const thresholdsSchema = v.strictObject({
  /** Most syllables in one sentence, and on average in a block of two sentences or more. */
  sentence: count,
  average: count,
  /** Hard words of this level and above are hard here. */
  hard: v.picklist([1, 2, 3]),
  /** What the weights of the formal words in one sentence add up to where it is too much. */
  formal: count,
  /** How many passives are too many for one sentence. */
  passives: count,
  /** Whether these readers know the terms of the glossary without being told. */
  knowsTerms: v.boolean(),
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

const plainWord = { word: v.string(), plain: v.string() }
const hardSchema = v.strictObject({
  ...plainWord,
  level: v.optional(v.picklist([1, 2]), 1),
})
const formalSchema = v.strictObject({
  ...plainWord,
  weight: v.optional(v.picklist([1, 2]), 1),
})
type HardWord = v.InferOutput<typeof hardSchema>
type FormalWord = v.InferOutput<typeof formalSchema>

/** `content/ease/words.yaml`. */
export const wordsFileSchema = v.strictObject({
  everyday: v.array(v.string()),
  abbreviations: v.array(v.string()),
  hard: v.array(hardSchema),
  formal: v.array(formalSchema),
  passiveVerbs: v.array(v.string()),
  nominalVerbs: v.array(v.string()),
})

export type EaseWords = {
  /** Syllables that nobody has to think about. */
  common: ReadonlySet<string>
  abbreviations: ReadonlySet<string>
  hard: Phrases<HardWord>
  formal: Phrases<FormalWord>
  passiveVerbs: Phrases
  nominalVerbs: Phrases
}

/** A word of the glossary with all it is written as, so that its mark makes each of them known. */
export type KnownTerm = { id: string; names: readonly string[] }
