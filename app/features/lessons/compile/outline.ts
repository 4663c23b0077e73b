import * as v from 'valibot'

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
  /** The parts that must come in the same order in every language. */
  shape: v.array(v.object({ part: v.string(), line })),
  text: v.string(),
  /** The author's mistakes (`Fault`). */
  faults: v.array(
    v.object({ line, key: v.string(), message: v.string(), mend: v.string() }),
  ),
})
export type Outline = v.InferOutput<typeof outlineSchema>
