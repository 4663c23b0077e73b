import * as v from 'valibot'

/** Why what was signed is put right; no words of anybody's own, which might name people. */
export const correctionReasons = [
  'forgotten',
  'pressed-wrong',
  'wrong-person',
  'came-late',
  'left-early',
] as const
export type CorrectionReason = (typeof correctionReasons)[number]

const day = 24 * 3_600_000

/**
 * A mark that a device made: how long ago, since clocks of devices are often wrong, and a key of
 * its own, so that it counts once however often it is sent.
 */
const sentMarkSchema = v.object({
  key: v.pipe(v.string(), v.minLength(8), v.maxLength(64)),
  learner: v.pipe(v.string(), v.maxLength(64)),
  isPresent: v.boolean(),
  how: v.picklist(['called', 'all', 'household']),
  ago: v.pipe(v.number(), v.minValue(0), v.toMaxValue(day)),
})
export type SentMark = v.InferOutput<typeof sentMarkSchema>

const sentCountSchema = v.object({
  key: v.pipe(v.string(), v.minLength(8), v.maxLength(64)),
  count: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1000)),
  ago: v.pipe(v.number(), v.minValue(0), v.toMaxValue(day)),
})
export type SentCount = v.InferOutput<typeof sentCountSchema>

/** What `/api/attendance` is sent; nothing but the class to ask how it stands. */
export const sentMarksSchema = v.object({
  class: v.pipe(v.string(), v.maxLength(64)),
  marks: v.pipe(v.array(sentMarkSchema), v.maxLength(500)),
  headcount: v.optional(sentCountSchema),
})

/** What it answers: who is there now, by whoever said so. */
export type RollState = { present: string[]; headcount: number; total: number }

/** Something that was said about somebody's being there. */
export type ShownMark = {
  id: string
  at: string
  /** Undefined where there is no name, or no more. */
  name: string | undefined
  /** Undefined where they came in by themselves. */
  actor: string | undefined
  isOwn: boolean
  isPresent: boolean
  reason: CorrectionReason | undefined
}
