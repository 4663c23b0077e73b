import * as v from 'valibot'
import { toldWhereStated, type ExportRow } from './export-row.ts'
import { isDeed } from './indicator-choice.ts'

const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const day = v.pipe(v.string(), v.isoDate())

const told = v.pipe(
  v.nullable(v.union([count, v.literal('hidden')])),
  v.description(
    'A number of people, zero too; "hidden" where it is of one to nine people, or could tell of so few beside others, and the token stands above the commune; null where nobody has reported.',
  ),
)

export const unitSchema = v.strictObject({
  id: v.string(),
  code: v.pipe(
    v.nullable(v.string()),
    v.description('Of the statistics office, with its leading zeros; hamlets have none.'),
  ),
  name: v.string(),
  level: v.picklist(['nation', 'province', 'commune', 'hamlet']),
})
const named = v.strictObject({ id: v.string(), name: v.string() })

const denominator = v.pipe(
  v.nullable(
    v.strictObject({
      adults: v.nullable(count),
      households: v.nullable(count),
      from: v.picklist(['own', 'sum']),
      stated: count,
      missing: count,
      asOf: v.nullable(day),
      sources: v.array(v.string()),
    }),
  ),
  v.description(
    'How many live there, as stated of the unit itself ("own") or added up from those of the units below of which it is known ("sum": "stated" of them, "missing" have said nothing). "asOf" is the oldest day that it rests on.',
  ),
)

/** Adults of a kind; of deeds (`classes`, `turns`, `unnamed`, `visits`) `everyone` alone. */
const counts = v.strictObject({
  everyone: told,
  ...{ female: v.optional(told), male: v.optional(told), age18: v.optional(told) },
  ...{ age35: v.optional(told), age60: v.optional(told), ageless: v.optional(told) },
  ...{ minority: v.optional(told), poor: v.optional(told), disabled: v.optional(told) },
})

/** A row as programs get it: raw counts, never a rate. */
export const itemSchema = v.strictObject({
  unit: v.pipe(
    v.nullable(unitSchema),
    v.description('Null for hamlets that are no more and have no successor.'),
  ),
  parent: named,
  countedWith: v.array(named),
  population: denominator,
  targets: v.array(
    v.strictObject({
      indicator: v.string(),
      year: count,
      adults: count,
      source: v.string(),
    }),
  ),
  counts: v.record(v.string(), counts),
  countsWhereStated: v.pipe(
    v.record(v.string(), told),
    v.description(
      'Of each indicator of people those in the units that `population` is of: what to divide by `population.adults`, after adding up. Where "missing" is 0 they are all.',
    ),
  ),
})
export type Item = v.InferOutput<typeof itemSchema>

export function itemOf(row: ExportRow): Item {
  const { unit: own, parent, others, denominator: population, targets } = row
  return {
    ...{ unit: own ?? null, parent: { id: parent.id, name: parent.name } },
    countedWith: others.map(({ id, name }) => ({ id, name })),
    population: population ? { ...population, sources: [...population.sources] } : null,
    targets: [...targets],
    countsWhereStated: Object.fromEntries(
      [...row.counts.keys()]
        .filter((indicator) => !isDeed(indicator))
        .map((indicator) => [indicator, toldWhereStated(row, indicator)]),
    ),
    counts: Object.fromEntries(
      [...row.counts].map(([indicator, all]) => [
        indicator,
        isDeed(indicator) ? { everyone: all.everyone } : all,
      ]),
    ),
  }
}
