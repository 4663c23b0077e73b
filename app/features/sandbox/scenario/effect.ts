import * as v from 'valibot'
import { scalar } from './guard.ts'
import { id } from './scenario-words.ts'

/** What a press does, in order. */
const effect = v.union(
  [
    v.strictObject({ go: id }),
    v.strictObject({ open: id }),
    v.strictObject({ set: v.record(id, scalar) }),
    /** Makes a fresh one-time code; every earlier one is expired from then on. */
    v.strictObject({ issue: id }),
    v.strictObject({ message: id }),
    v.strictObject({ clear: v.array(id) }),
    v.strictObject({ trap: id }),
    /** Moves the clock of the imitation on, in minutes. */
    v.strictObject({ wait: v.pipe(v.number(), v.integer(), v.minValue(1)) }),
  ],
  'This must be one effect: go, open, set, issue, message, clear, trap or wait.',
)
export type Effect = v.InferOutput<typeof effect>

export const effects = v.array(effect)
