import * as v from 'valibot'
import { daySchema, validityEntries } from './dated.ts'
import { idSchema, nameSchema } from './skill.ts'

/** A document that names skills, or indicators that count those who have them. */
export const frameworkSchema = v.strictObject({
  id: idSchema,
  kind: v.picklist(['skills', 'indicators']),
  number: v.string(),
  name: nameSchema,
  issuedOn: daySchema,
  ...validityEntries,
  /** The framework whose place it takes. */
  replaces: v.optional(idSchema),
  source: v.string(),
  /** How far the source is to be trusted: read in it, derived, recalled, or reported. */
  mark: v.picklist(['S', 'D', 'R', 'A']),
})
export type Framework = v.InferOutput<typeof frameworkSchema>
