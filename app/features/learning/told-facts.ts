import * as v from 'valibot'

const id = v.string()
const skill = v.string()
const day = v.pipe(v.string(), v.isoDate())

/**
 * What trainers tell of a learner, who is the subject of the event. A class is named where it was
 * told in one.
 */
/** A trainer saw a check being passed with their own eyes. */
export const witnessedSchema = v.object({ attempt: id, skill, class: v.optional(id) })

export const onBehalfReasons = [
  'no-phone',
  'phone-broken',
  'cannot-read',
  'no-network',
] as const

/** Written down by a trainer for somebody who could not do it on a device of their own. */
export const onBehalfSchema = v.object({
  skill,
  outcome: v.picklist(['passed', 'practised']),
  reason: v.picklist(onBehalfReasons),
  class: v.optional(id),
})

/** Was there when a class did it together on the wall, the room deciding every step. */
export const roomPractisedSchema = v.object({ skill, scenario: v.string(), class: id })

/** Of the words above one was a mistake. Once the class was signed, why: never in words of anybody's. */
export const deedWithdrawnSchema = v.object({
  deed: id,
  class: id,
  reason: v.optional(v.string()),
})

export const visitPlaces = ['home', 'post-office', 'service-centre', 'elsewhere'] as const
export const visitOutcomes = ['shown', 'with-help', 'alone', 'not-home', 'refused'] as const

/** Called on at home, or helped at a counter. `next` is the day to come again. */
export const visitedSchema = v.object({
  hamletId: id,
  where: v.picklist(visitPlaces),
  skill: v.nullable(skill),
  outcome: v.picklist(visitOutcomes),
  next: v.nullable(day),
})

export const followUpAnswers = ['alone', 'with-help', 'not-yet'] as const
export const hurts = [
  ...['forgot-password', 'no-otp', 'words-too-hard', 'site-broken', 'no-network'],
  ...['phone-too-old', 'afraid', 'sent-back', 'no-need-yet', 'other'],
] as const

/** Whether it has been done for real since: told to a trainer, or by the person themself. */
export const followedUpSchema = v.object({
  skill,
  answer: v.picklist(followUpAnswers),
  hurt: v.nullable(v.string()),
  manner: v.picklist(['call', 'met', 'own']),
  class: v.optional(id),
})
