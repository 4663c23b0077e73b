import * as v from 'valibot'

const day = v.pipe(v.string(), v.isoDate())
const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const text = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(300))
/** Says that what was stated in the same words no longer holds. */
const isWithdrawn = v.optional(v.boolean(), false)

/** Of a unit: so many of its adults should be able to by the end of a year. */
export const targetStatedSchema = v.object({
  year: v.pipe(v.number(), v.integer(), v.minValue(2025), v.maxValue(2100)),
  indicator: v.string(),
  adults: count,
  source: text,
  isWithdrawn,
})

/** Of a unit: a rate typed off an official system, in tenths of a percent. */
export const officialRateStatedSchema = v.object({
  indicator: v.string(),
  asOf: day,
  permille: v.pipe(count, v.maxValue(1000)),
  numerator: v.nullable(count),
  denominator: v.nullable(count),
  source: text,
  isWithdrawn,
})

/** Of a unit: the days a period is about and by when its report is due, for it and all below. */
export const reportPeriodStatedSchema = v.object({
  period: v.string(),
  dataFrom: day,
  /** The last day with it. */
  dataTo: day,
  dueOn: day,
})

/** Of a unit: what became of its report. `hash` is the SHA-256 of what was submitted. */
export const reportTurnSchema = v.object({
  period: v.string(),
  version: v.pipe(count, v.minValue(1)),
  hash: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
})

/** Of a commune: a random sample of those who can, by the record, to be checked again. */
export const recheckDrawnSchema = v.object({
  period: v.string(),
  /** From which the same sample can be drawn again. */
  seed: v.string(),
  day,
  outOf: count,
  /** Pseudonyms, in the order in which they were drawn. */
  learners: v.array(v.string()),
})

export const recheckResults = ['alone', 'with-help', 'not-any-more', 'not-met'] as const

/** Of a learner of a sample: how it went when they were checked again. */
export const recheckNotedSchema = v.object({
  draw: v.string(),
  result: v.picklist(recheckResults),
})
