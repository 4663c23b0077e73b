import * as v from 'valibot'
import { idSchema, nameSchema, validityEntries } from '#app/features/sandbox/sandbox.ts'

/** `official` are rates of official systems that somebody types off; all others are of this platform. */
const kinds = ['final', 'intermediate', 'quality', 'awareness', 'official'] as const

/** What the program counts an indicator by: of the cells, or a count of its own (`indicators/`). */
export const formulas = [
  ...(['attended', 'any.practised', 'any.used'] as const),
  ...(['core.passed', 'core.confirmed', 'five.passed'] as const),
  ...(['classes', 'turns', 'unnamed', 'visits'] as const),
  ...(['hamlet-coverage', 'team-active', 'task-ability', 'real-use'] as const),
  ...(['household-one', 'scam-safe', 'equity-gap', 'satisfaction'] as const),
] as const
export type Formula = (typeof formulas)[number]

const indicatorSchema = v.strictObject({
  id: idSchema,
  kind: v.picklist(kinds),
  name: nameSchema,
  /** What counts, and who is left out. */
  definition: nameSchema,
  numerator: nameSchema,
  /** Absent for sums. */
  denominator: v.optional(nameSchema),
  /** Absent where the program does not count it. */
  formula: v.optional(v.picklist(formulas)),
  frameworkRefs: v.optional(
    v.array(v.strictObject({ framework: idSchema, code: v.optional(v.string()) })),
    [],
  ),
  source: v.pipe(v.string(), v.nonEmpty()),
  /** How far the name is to be trusted: read in its source, our own, recalled, or reported. */
  mark: v.picklist(['S', 'D', 'R', 'A']),
  ...validityEntries,
})
export type Indicator = v.InferOutput<typeof indicatorSchema>

/** A form that somebody above asks for: its ratios in their order. */
const formSchema = v.strictObject({
  id: idSchema,
  name: nameSchema,
  framework: idSchema,
  ratios: v.pipe(v.array(idSchema), v.minLength(1)),
  mark: v.picklist(['S', 'D', 'R', 'A']),
  ...validityEntries,
})
export type IndicatorForm = v.InferOutput<typeof formSchema>

export const indicatorBookSchema = v.strictObject({
  indicators: v.array(indicatorSchema),
  forms: v.array(formSchema),
})
export type IndicatorBook = v.InferOutput<typeof indicatorBookSchema>
