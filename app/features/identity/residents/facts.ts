import * as v from 'valibot'

const day = v.pipe(v.string(), v.isoDate())

/** Who can be counted apart, besides by age and sex; each only with the person's consent. */
export const groups = ['ethnic-minority', 'poor', 'disabled'] as const
export type Group = (typeof groups)[number]

/** As of a day: coarse enough that events say of nobody who they are. */
export const ageBands = ['under-18', '18-34', '35-59', '60-up'] as const
export type AgeBand = (typeof ageBands)[number]

export const sexes = ['female', 'male'] as const
export type Sex = (typeof sexes)[number]

/** About a learner's pseudonym: lives in a hamlet from a day on. */
export const placedSchema = v.object({ hamletId: v.string(), from: day })
export type ResidentPlaced = v.InferOutput<typeof placedSchema>

/** What a learner is counted as from a day on; null where it is not known, or not to be known. */
export const describedSchema = v.object({
  on: day,
  ageBand: v.nullable(v.picklist(ageBands)),
  sex: v.nullable(v.picklist(sexes)),
  groups: v.array(v.picklist(groups)),
})
export type ResidentDescribed = v.InferOutput<typeof describedSchema>

/** Two learners are one person; the subject is the one that stays. */
export const mergedSchema = v.object({ from: v.string(), to: v.string() })

/** Takes a merge back; `merge` is the id of its event. */
export const mergeUndoneSchema = v.object({ merge: v.string() })
