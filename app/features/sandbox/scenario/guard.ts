import * as v from 'valibot'
import { modes, type Mode } from './mode.ts'
import { id, oneOrMore } from './scenario-words.ts'

export const scalar = v.union([v.string(), v.number(), v.boolean()])
export type Scalar = v.InferOutput<typeof scalar>

export const modeSchema = v.picklist(modes)
export { modes, type Mode }

/**
 * How a fault stands: `off` in a mode that does not have it, `waiting` to happen, `met`, and
 * `recovered` once the learner has got over it.
 */
const faultStates = ['off', 'waiting', 'met', 'recovered'] as const
const faultState = v.picklist(faultStates)
export type FaultState = v.InferOutput<typeof faultState>

/** A condition on the world: for visibility of blocks, choice of effects, and the goal. */
export type Guard =
  | { field: string; is: string | string[] }
  | { fact: string; is: Scalar | Scalar[] }
  | { fault: string; is: FaultState | FaultState[] }
  | { mode: Mode | Mode[] }
  | { issued: string }
  | { received: string }
  | { all: Guard[] }
  | { any: Guard[] }
  | { not: Guard }

export const guard: v.GenericSchema<Guard> = v.lazy(() =>
  v.union(
    [
      v.strictObject({ field: id, is: oneOrMore(id) }),
      v.strictObject({ fact: id, is: oneOrMore(scalar) }),
      v.strictObject({ fault: id, is: oneOrMore(faultState) }),
      v.strictObject({ mode: oneOrMore(modeSchema) }),
      v.strictObject({ issued: id }),
      v.strictObject({ received: id }),
      v.strictObject({ all: v.array(guard) }),
      v.strictObject({ any: v.array(guard) }),
      v.strictObject({ not: guard }),
    ],
    'This must be one condition: field, fact, fault, mode, issued, received, all, any or not.',
  ),
)
