import { v5 as derivedUuid } from 'uuid'
import * as v from 'valibot'
import { daySchema } from './day.ts'
import { kinds, levels } from './unit-kind.ts'

const text = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200))
const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const units = v.pipe(v.array(v.string()), v.minLength(1))

const state = {
  from: daySchema,
  /** Null for what stands under nothing. */
  parentId: v.nullable(v.string()),
  kind: v.picklist(kinds),
  name: text,
  source: v.string(),
}

export const foundedSchema = v.object({
  level: v.picklist(levels),
  /** Of the statistics office. */
  code: v.optional(v.string()),
  ...state,
})

/** From a day on the same unit has another name, kind or parent. */
export const changedSchema = v.object(state)

/** The first day on which the unit is no more. */
export const closedSchema = v.object({
  on: daySchema,
  /** The resolution, where there is one. */
  source: v.optional(v.string()),
})

/** Who lived in the units of `from` belongs to those of `to` since that day. */
export const succeededSchema = v.object({
  on: daySchema,
  from: units,
  to: units,
  note: v.optional(v.string()),
})

export const populationSchema = v.object({
  asOf: daySchema,
  adults: count,
  households: count,
  source: v.string(),
  /** Says that what was stated in the same words no longer holds. */
  isWithdrawn: v.exactOptional(v.boolean()),
})

/** All that a unit was made of before a day. A later statement for the same day takes its place. */
export const formerlySchema = v.object({
  until: daySchema,
  from: v.pipe(
    v.array(
      v.object({
        /** With the word for its kind. */
        name: text,
        district: v.optional(text),
        province: v.optional(text),
        /** Whether all who lived there belong to the unit. */
        isWhole: v.boolean(),
      }),
    ),
    v.minLength(1),
  ),
  source: v.string(),
})

/** What there is to say about a unit; the subject of each event is the unit. */
export type TerritoryFact =
  | { type: 'unit-founded'; payload: v.InferOutput<typeof foundedSchema> }
  | { type: 'unit-changed'; payload: v.InferOutput<typeof changedSchema> }
  | { type: 'unit-closed'; payload: v.InferOutput<typeof closedSchema> }
  | { type: 'unit-succeeded'; payload: v.InferOutput<typeof succeededSchema> }
  | { type: 'unit-formerly-stated'; payload: v.InferOutput<typeof formerlySchema> }
  | { type: 'population-stated'; payload: v.InferOutput<typeof populationSchema> }

const namespace = '6f1a2c1e-6c0e-5f6b-9d55-3f0e3a7f2b10'

/**
 * The event id of a fact that others may state too: the same for the same content, wherever it
 * was read, as long as it takes the place of the same statement.
 */
export function derivedFactId(
  unitId: string,
  { type, payload }: TerritoryFact,
  replaces = '',
): string {
  const content = JSON.stringify({ ...payload, source: undefined })
  return derivedUuid([type, unitId, content, replaces].join(' '), namespace)
}
