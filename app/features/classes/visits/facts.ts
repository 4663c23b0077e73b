import * as v from 'valibot'

/** Takes back a visit that was written down by mistake; the subject is its learner. */
export const visitWithdrawnSchema = v.object({ visit: v.string() })
