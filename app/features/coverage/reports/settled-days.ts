import { daysAfter } from '#app/platform/calendar-day.ts'
import { defaultDays, keyOf, periodAfter, type Period, type PeriodDays } from './period.ts'

/** What a unit said of the days of a period. */
export type StatedDays = PeriodDays & { unitId: string; period: string }

type Unit = { id: string; level: string }

/** The days that hold for a report, and which units set them; undefined where they are the default. */
export type SettledDays = PeriodDays & {
  dataSetBy: string | undefined
  dueSetBy: string | undefined
}

/**
 * The days that hold for the report of a unit. The nearest that set them decides what days it is
 * about; by when it is due, whoever takes it in, unless the unit was given a day of its own.
 * @param way - from the top down to the unit
 */
export function settledDays(
  period: Period,
  way: readonly Unit[],
  stated: readonly StatedDays[],
): SettledDays {
  const own = defaultDays(period, way.at(-1)?.level ?? 'commune')
  const key = keyOf(period)
  const of = (unit: Unit | undefined) =>
    stated.find((each) => each.unitId === unit?.id && each.period === key)
  const { dataFrom, dataTo, unitId: dataSetBy } = { ...own, ...nearest(way, of) }
  const { dueOn, unitId: dueSetBy } = { ...own, ...taker(way, of) }
  return { dataFrom, dataTo, dueOn, dataSetBy, dueSetBy }
}

type Of = (unit: Unit | undefined) => StatedDays | undefined
type Setting = Partial<StatedDays>

const nearest = (way: readonly Unit[], of: Of): Setting =>
  [...way].reverse().map(of).find(Boolean) ?? {}

/** A commune may be given a day of its own; a province is given one by whoever takes its report. */
const taker = (way: readonly Unit[], of: Of): Setting =>
  (way.at(-1)?.level === 'commune' ? of(way.at(-1)) : undefined) ?? of(way.at(-2)) ?? {}

/** Days that are in no period or in two, between a period and the one before it. */
export function seamBefore(
  period: Period,
  way: readonly Unit[],
  stated: readonly StatedDays[],
): 'gap' | 'overlap' | undefined {
  const before = settledDays(periodAfter(period, -1), way, stated)
  const { dataFrom } = settledDays(period, way, stated)
  const isTiling = ['month', 'quarter', 'year'].includes(period.type)
  const wanted = daysAfter(before.dataTo, 1)
  if (!isTiling || dataFrom === wanted) return undefined
  return dataFrom > wanted ? 'gap' : 'overlap'
}
