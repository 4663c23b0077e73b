import * as v from 'valibot'
import { rowLevels } from '../export/export-question.ts'
import { itemSchema, unitSchema } from '../export/told-item.ts'

const day = v.pipe(v.string(), v.isoDate())

/** What `GET /api/v1/coverage` answers. */
export const coverageReplySchema = v.strictObject({
  unit: unitSchema,
  day: v.pipe(day, v.description('The numbers are those at the end of this day.')),
  mapDay: v.pipe(day, v.description('Units are those of this day.')),
  level: v.picklist(rowLevels),
  indicators: v.array(v.string()),
  items: v.array(itemSchema),
  next: v.pipe(
    v.nullable(v.string()),
    v.description('The `cursor` of the rows after these; null at the end.'),
  ),
})
export type CoverageReply = v.InferOutput<typeof coverageReplySchema>

/** A refusal (RFC 9457). */
export const problemSchema = v.strictObject({
  type: v.string(),
  title: v.string(),
  status: v.number(),
  detail: v.optional(v.string()),
  parameter: v.optional(
    v.pipe(v.string(), v.description('The parameter that cannot be understood.')),
  ),
})
