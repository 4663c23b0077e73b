import { daysAfter } from '#app/platform/calendar-day.ts'
import type { Db } from '#db/database.ts'
import {
  sumCells,
  sumDays,
  sumMonthsAfter,
  type CellSum,
} from '#db/queries/cell-sums.server.ts'
import { nobody, plus, type Counts } from '../cells/counts.ts'
import type { CellIndicator } from '../cells/indicator.ts'
import type { CoverageAnswer, CoverageQuestion } from './coverage-answer.ts'
import { nowhere, openArea, type Area, type AreaDeps } from './open-area.server.ts'

type ByIndicator = Map<CellIndicator, Counts>

/**
 * A unit and those right below it in counts of adults, at the end of a day. The parts add up to
 * the whole on every day and every map, since each hamlet that ever was has one place.
 * @param opened - the unit on that map, where more than one thing is asked of it
 */
export async function readCoverage(
  deps: AreaDeps,
  question: CoverageQuestion,
  opened?: Area,
): Promise<CoverageAnswer> {
  const make = () => makeAnswer(deps, question, opened)
  if (!deps.kept) return make()
  const { unitId, day, mapDay, indicators } = question
  return deps.kept.coverage(deps.db, [unitId, day, mapDay, ...indicators], make)
}

async function makeAnswer(
  deps: AreaDeps,
  { unitId, day, mapDay, indicators }: CoverageQuestion,
  opened: Area | undefined,
): Promise<CoverageAnswer> {
  const area = opened ?? (await openArea(deps, { unitId, mapDay }))
  const byPlace = await stocksOf(deps.db, area, { indicators, day })
  const total: ByIndicator = emptyOf(indicators)
  for (const counts of byPlace.values()) {
    for (const [indicator, own] of counts) {
      total.set(indicator, plus(total.get(indicator) ?? nobody, own))
    }
  }
  return {
    total,
    below: area.below
      .map((place) => ({
        ...place,
        counts: byPlace.get(place.unit?.id ?? nowhere) ?? emptyOf(indicators),
      }))
      .filter(({ unit, counts }) => unit !== undefined || isAnything(counts)),
  }
}

function emptyOf(indicators: readonly CellIndicator[]): ByIndicator {
  return new Map(indicators.map((indicator) => [indicator, nobody]))
}

const isAnything = (counts: ReadonlyMap<CellIndicator, Counts>): boolean =>
  [...counts.values()].some(({ everyone }) => everyone !== 0)

type Stock = { indicators: readonly CellIndicator[]; day: string }

/** What there is by now, less what came after the day. */
export async function stocksOf(
  db: Db,
  { hamlets, units: places }: Pick<Area, 'hamlets' | 'units'>,
  { indicators, day }: Stock,
): Promise<Map<string, ByIndicator>> {
  const byPlace = new Map<string, ByIndicator>()
  const add = (rows: readonly CellSum[], times: number) => {
    for (const { place, indicator, counts } of rows) {
      const own = byPlace.get(place) ?? emptyOf(indicators)
      const key = indicator as CellIndicator
      byPlace.set(place, own.set(key, plus(own.get(key) ?? nobody, counts, times)))
    }
  }
  const month = day.slice(0, 'YYYY-MM'.length)
  add(await sumCells(db, places, indicators), 1)
  add(await sumMonthsAfter(db, { places, indicators, month }), -1)
  const days = daysOfMonthAfter(day)
  if (days.length > 0) {
    const all = hamlets.map(({ hamletId: unitId, place }) => ({ unitId, place }))
    add(await sumDays(db, { places: all, indicators, days }), -1)
  }
  return byPlace
}

/** `2026-11-29` leaves one day of its month. */
function daysOfMonthAfter(day: string): string[] {
  const isOfMonth = (other: string) => other.slice(0, 7) === day.slice(0, 7)
  const days: string[] = []
  for (let next = daysAfter(day, 1); isOfMonth(next); next = daysAfter(next, 1)) {
    days.push(next)
  }
  return days
}
