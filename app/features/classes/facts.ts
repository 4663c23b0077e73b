import * as v from 'valibot'

const id = v.string()
const day = v.pipe(v.string(), v.isoDate())
const instant = v.pipe(v.string(), v.isoTimestamp())
const count = v.pipe(v.number(), v.integer(), v.minValue(0))

/**
 * The subject of a team's events is the team, of a class's the class. Of two statements of the
 * same the later holds; `to` is the first day without it.
 */
export const teamStatedSchema = v.object({
  unitId: id,
  decisionNumber: v.string(),
  decidedOn: day,
  from: day,
  to: v.nullable(day),
})

const posts = ['head', 'member'] as const
export type Post = (typeof posts)[number]

export const memberStatedSchema = v.object({
  member: id,
  post: v.picklist(posts),
  from: day,
  to: v.nullable(day),
})

export const plannedSchema = v.object({
  hamletId: id,
  teamId: v.nullable(id),
  startsAt: instant,
  minutes: v.pipe(count, v.minValue(10)),
  skill: v.string(),
  scenario: v.string(),
  kit: v.nullable(v.string()),
  place: v.string(),
})
export type ClassPlanned = v.InferOutput<typeof plannedSchema>

/** The six digits by which people join. Of two openings the earlier holds. */
export const openedSchema = v.object({ code: v.pipe(v.string(), v.regex(/^\d{6}$/)) })

/** The counts as they were when the trainer signed; the actor is who signed. */
export const closingSchema = v.object({
  present: count,
  headcount: count,
  joined: count,
  practised: count,
  passed: count,
  witnessed: count,
  onBehalf: count,
})
export type Closing = v.InferOutput<typeof closingSchema>

const attendanceWays = ['joined', 'called', 'all', 'household', 'corrected'] as const

/** Of a class: somebody was there, or was not. A reason is asked for once the class is closed. */
export const attendanceSchema = v.object({
  learner: id,
  isPresent: v.boolean(),
  how: v.picklist(attendanceWays),
  reason: v.optional(v.string()),
})

/** A reason is asked for once the class is closed. */
export const headcountSchema = v.object({ count, reason: v.optional(v.string()) })

/** The page that all are asked to open; null takes it back. */
export const pushedSchema = v.object({ path: v.nullable(v.string()) })

/** The subject is the class; from 1 to 5. */
export const ratedSchema = v.object({
  learner: id,
  rating: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5)),
})
