import * as v from 'valibot'
import { modes } from '#app/features/sandbox/sandbox.ts'
import { languages } from '#app/platform/language.ts'
import { failure, success, type Result } from '#app/platform/result.ts'

const name = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,80}$/))
const count = (most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most))

const stepSchema = v.strictObject({
  attempt: v.pipe(v.string(), v.uuid()),
  scenario: name,
  mode: v.picklist(modes),
  screen: name,
  steps: count(20_000),
  tries: count(20_000),
  hint: v.picklist([0, 1, 2, 3, 4]),
  traps: count(20_000),
  isTrapped: v.boolean(),
  visits: count(20_000),
  ended: v.nullable(v.picklist(['goal', 'unsafe'])),
})

/** What devices in a class send to `/api/live`: ids and counts. Null where no attempt is open. */
const liveReportSchema = v.strictObject({
  class: v.pipe(v.string(), v.regex(/^[\w-]{1,80}$/)),
  language: v.picklist(languages),
  step: v.nullable(stepSchema),
})
export type LiveReport = v.InferOutput<typeof liveReportSchema>

export function parseLiveReport(
  body: unknown,
): Result<LiveReport, { code: 'unreadable-report' }> {
  const parsed = v.safeParse(liveReportSchema, body, { abortEarly: true })
  return parsed.success ? success(parsed.output) : failure('unreadable-report')
}
