import * as v from 'valibot'
import { roles } from './role.ts'

const day = v.pipe(v.string(), v.isoDate())

/** About the pseudonym of who gets the role. `until` is the first day without it. */
export const grantedSchema = v.object({
  role: v.picklist(roles),
  unitId: v.string(),
  from: day,
  until: v.optional(day),
})
export type RoleGranted = v.InferOutput<typeof grantedSchema>

/** `grant` is the id of the event that gave the role; `on` the first day without it. */
export const revokedSchema = v.object({ grant: v.string(), on: day })
export type RoleRevoked = v.InferOutput<typeof revokedSchema>
