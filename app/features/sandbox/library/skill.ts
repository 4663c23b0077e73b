import * as v from 'valibot'

const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be kebab-case'))
const name = v.strictObject({ vi: v.string(), en: v.string() })

/** What a resident can learn to do, in the groups the household rule names. */
export const skillListSchema = v.strictObject({
  /** Raised on every change; what was learned under an older list stays learned. */
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  groups: v.array(v.strictObject({ id, name })),
  skills: v.array(
    v.strictObject({
      id,
      group: id,
      name,
      procedures: v.pipe(v.array(v.string()), v.minLength(1)),
      /** Codes of frameworks that have this skill, as each framework writes them. */
      frameworkRefs: v.optional(v.array(v.string()), []),
    }),
  ),
  /** "Đạt kỹ năng số cơ bản": one procedure of each of these passed unaided. */
  core: v.array(v.pipe(v.array(v.string()), v.minLength(1))),
})
export type SkillList = v.InferOutput<typeof skillListSchema>
