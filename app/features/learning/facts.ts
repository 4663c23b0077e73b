import * as v from 'valibot'
import { deviceMark } from '#app/platform/device-mark.ts'
import { longestTrace, modes } from '#app/features/sandbox/sandbox.ts'

const slug = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,80}$/))
const attempt = v.pipe(v.string(), v.uuid())
const count = v.pipe(v.number(), v.integer(), v.minValue(0))

/** What devices send. A lesson or scenario this server does not have is no reason to refuse. */
export const lessonReadSchema = v.object({ lesson: slug })

export const questionAnsweredSchema = v.object({
  lesson: slug,
  question: slug,
  /** The letter of the option. */
  option: v.optional(v.pipe(v.string(), v.regex(/^[a-z]$/))),
  isRight: v.boolean(),
})

export const attemptStartedSchema = v.object({
  attempt,
  scenario: slug,
  version: count,
  mode: v.picklist(modes),
})

const device = v.optional(v.pipe(v.string(), v.regex(deviceMark)))

const trace = v.pipe(v.string(), v.maxLength(longestTrace), v.regex(/^[a-z0-9.~-]*$/))

/** How an attempt went, at its end or where it was left: the server finds out which. */
export const attemptPlayedSchema = v.object({
  ...attemptStartedSchema.entries,
  /** The mark of the device that sent it; none without JavaScript, nor of older devices. */
  device,
  // The grammar of a trace has no room for what a person typed, nor may a forged one hold a number
  // of somebody's: no id and no time is as long as that.
  trace: v.pipe(trace, v.regex(/^(?!.*\d{9})/)),
})

const skill = v.nullable(v.string())

/** What is stored: as sent, with what the server found. Written by this or an older version. */
export const storedLessonFactSchema = v.object({ skill })

export const storedStartSchema = v.object({ ...attemptStartedSchema.entries, skill })

export const storedPlaySchema = v.object({
  ...attemptStartedSchema.entries,
  trace,
  skill,
  device,
  /** The version it was judged by: the current one, where the learner's is no longer kept. */
  judgedVersion: v.nullable(count),
  reason: v.nullable(v.picklist(['unknown-scenario', 'does-not-replay'])),
  judged: v.object({
    outcome: v.picklist(['passed', 'finished', 'unsafe', 'given-up', 'invalid']),
    ruleVersion: count,
    steps: count,
    seconds: count,
    fieldErrors: count,
    maxHint: v.picklist([0, 1, 2, 3, 4]),
    trapsTaken: v.array(v.string()),
    undos: count,
  }),
  /** By its own version; null where nothing could be replayed, absent in the oldest events. */
  evidence: v.nullish(v.looseObject({ version: count }), null),
})
export type StoredPlay = v.InferInput<typeof storedPlaySchema>
