import * as v from 'valibot'

const schema = v.array(v.string())

/** Those of a sample, in the order in which they were drawn. */
export function learnersOf({ learners }: { learners: string }): string[] {
  return v.parse(schema, JSON.parse(learners))
}
