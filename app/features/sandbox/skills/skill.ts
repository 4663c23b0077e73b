import * as v from 'valibot'
import { daySchema } from './dated.ts'

export const idSchema = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be kebab-case'),
)
export const nameSchema = v.strictObject({ vi: v.string(), en: v.string() })

/** From the first things to do with a phone to what somebody earns a living with. */
export const levels = [0, 1, 2, 3] as const
export type Level = (typeof levels)[number]

const entries = {
  id: idSchema,
  level: v.picklist(levels),
  group: idSchema,
  name: nameSchema,
  procedures: v.pipe(v.array(v.string()), v.minLength(1)),
  /** Codes exactly as the framework prints them; nothing here knows how they are built. */
  frameworkRefs: v.optional(
    v.array(
      v.strictObject({ framework: idSchema, code: v.pipe(v.string(), v.nonEmpty()) }),
    ),
    [],
  ),
}

/** What a resident can learn to do, in the groups the household rule names. */
export const skillListSchema = v.strictObject({
  /** Raised on every change; what was learned under an older list stays learned. */
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** The day from which this version holds; the frameworks it names are in force on it. */
  validFrom: daySchema,
  groupsFrom: idSchema,
  groups: v.array(v.strictObject({ id: idSchema, name: nameSchema })),
  skills: v.array(v.strictObject(entries)),
})
export type SkillList = v.InferOutput<typeof skillListSchema>

/** A skill with what practises and what teaches it, which they themselves say. */
export const taughtSkillSchema = v.object({
  ...entries,
  scenarios: v.array(v.string()),
  lessons: v.array(v.string()),
})
export type TaughtSkill = v.InferOutput<typeof taughtSkillSchema>
