import * as v from 'valibot'
import { proseSchema } from './prose.ts'

const line = v.number()

/** What is known of a lesson's prose without rendering it. */
export const outlineSchema = v.object({
  questions: v.array(
    v.object({ id: v.string(), line, options: v.array(v.string()), right: v.string() }),
  ),
  headings: v.array(v.object({ id: v.string(), text: v.string(), line })),
  scenarioUses: v.array(
    v.object({ scenario: v.string(), screen: v.optional(v.string()), line }),
  ),
  /** The words of the glossary, as written, and the drawings by name, in the order they come. */
  terms: v.array(v.object({ of: v.string(), line })),
  drawings: v.array(v.object({ name: v.string(), line })),
  troubles: v.array(v.object({ ask: v.string(), line })),
  /** Where the prose leads, by address. */
  links: v.array(v.object({ url: v.string(), line })),
  /** How often each component is used. */
  counts: v.record(v.string(), v.number()),
  /** The parts that must come in the same order in every language. */
  shape: v.array(v.object({ part: v.string(), line })),
  text: v.string(),
  /** The same block by block, for the check of how easy it reads. */
  prose: proseSchema,
  /** How many words a voice says when it reads the prose, without the questions. */
  spokenWords: v.number(),
  /** The author's mistakes (`Fault`). */
  faults: v.array(
    v.object({ line, key: v.string(), message: v.string(), mend: v.string() }),
  ),
})
export type Outline = v.InferOutput<typeof outlineSchema>
