import * as v from 'valibot'
import { coreSetSchema, type CoreSet } from '#app/features/sandbox/sandbox.ts'

/** What people are counted by: which skill belongs to which content, and what the core set is when. */
export const rulesSchema = v.object({
  contents: v.array(v.string()),
  skills: v.array(
    v.object({ id: v.string(), content: v.string(), procedures: v.array(v.string()) }),
  ),
  core: v.array(coreSetSchema),
})
export type Rules = v.InferOutput<typeof rulesSchema>

export const noRules: Rules = { contents: [], skills: [], core: [] }

type Book = {
  groups: readonly { id: string }[]
  skills: readonly { id: string; group: string; procedures: readonly string[] }[]
  core: readonly CoreSet[]
}

/** In an order of their own, so that the same rules are the same text. */
export function rulesOf({ groups, skills, core }: Book): Rules {
  return {
    contents: groups.map(({ id }) => id).sort(),
    skills: skills
      .map(({ id, group, procedures }) => ({
        id,
        content: group,
        procedures: [...procedures],
      }))
      .sort((one, other) => (one.id < other.id ? -1 : 1)),
    core: [...core].sort((one, other) => one.version - other.version),
  }
}
