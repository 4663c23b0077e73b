import type { RoleDeps } from '#app/features/identity/identity.server.ts'
import {
  placeHamlets,
  type PlacedHamlet,
} from '#app/features/territory/territory.server.ts'
import { dayInVietnam } from '#app/platform/vietnam-time.ts'
import type { Db } from '#db/database.ts'
import {
  sumCells,
  sumDaysAfter,
  sumMonthsAfter,
  type CellSum,
} from '#db/queries/cell-sums.server.ts'
import { nobody, plus, type Counts } from '../cells/counts.ts'
import type { CellIndicator } from '../cells/indicator.ts'
import { unitsAt, type HamletAt } from './units-at.server.ts'
import type { CountedPlace, CoverageAnswer, CoverageQuestion } from './coverage-answer.ts'

/** The place of what is under none of the units below any more. */
const nowhere = ''

type ByIndicator = Map<CellIndicator, Counts>

/**
 * A unit and those right below it in counts of adults, at the end of a day. The parts add up to
 * the whole on every day and every map, since each hamlet that ever was has one place.
 */
export async function readCoverage(
  deps: RoleDeps,
  { unitId, day, mapDay, indicators }: CoverageQuestion,
): Promise<CoverageAnswer> {
  const placed = await placeHamlets(deps.db, { unitId, on: mapDay })
  const places = placed.map(({ hamletId, childId }) => ({
    hamletId,
    place: childId ?? nowhere,
  }))
  const byPlace = await stocksOf(deps.db, { places, indicators, day })
  const total: ByIndicator = emptyOf(indicators)
  for (const counts of byPlace.values()) {
    for (const [indicator, own] of counts) {
      total.set(indicator, plus(total.get(indicator) ?? nobody, own))
    }
  }
  const below = await placesBelow(deps, { unitId, mapDay }, placed)
  return {
    total,
    below: below
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

type Stock = {
  places: readonly HamletAt[]
  indicators: readonly CellIndicator[]
  day: string
}

/** What there is by now, less what came after the day. */
export async function stocksOf(
  db: Db,
  { places: hamlets, indicators, day }: Stock,
): Promise<Map<string, ByIndicator>> {
  const byPlace = new Map<string, ByIndicator>()
  const add = (rows: readonly CellSum[], times: number) => {
    for (const { place, indicator, ...counts } of rows) {
      const own = byPlace.get(place) ?? emptyOf(indicators)
      const key = indicator as CellIndicator
      byPlace.set(place, own.set(key, plus(own.get(key) ?? nobody, counts, times)))
    }
  }
  const units = await unitsAt(db, hamlets)
  const month = day.slice(0, 'YYYY-MM'.length)
  add(await sumCells(db, units, indicators), 1)
  add(await sumMonthsAfter(db, { places: units, indicators, month }), -1)
  const places = hamlets.map(({ hamletId, place }) => ({ unitId: hamletId, place }))
  add(await sumDaysAfter(db, { places, indicators, day, to: `${month}-31` }), -1)
  return byPlace
}

/** The units right below by name; hamlets that were split over several stand together. */
async function placesBelow(
  { db, unitsOn }: RoleDeps,
  { unitId, mapDay }: { unitId: string; mapDay: string },
  placed: readonly PlacedHamlet[],
): Promise<Omit<CountedPlace, 'counts'>[]> {
  const units = unitsOn(db, mapDay)
  const children = await units.childrenOf(unitId)
  const standing = new Set([unitId, ...children.map(({ id }) => id)])
  // Hamlets of a commune that was closed count in its successor before they are carried over.
  const taken = new Set(placed.flatMap(({ childId }) => childId ?? []))
  for (const id of [...taken].filter((each) => !standing.has(each)).sort()) {
    const unit = (await units.wayTo(id)).at(-1)
    if (unit) children.push(unit)
  }
  const blocks = new Map(
    placed.flatMap(({ childId, others }) =>
      childId !== null && others.length > 0 ? [[childId, new Set(others)] as const] : [],
    ),
  )
  const isOther = (id: string) => [...blocks.values()].some((others) => others.has(id))
  return [
    ...children
      .filter(({ id }) => !isOther(id))
      .map((unit) => ({
        unit,
        others: children.filter(({ id }) => blocks.get(unit.id)?.has(id)),
      })),
    { unit: undefined, others: [] },
  ]
}

export const today = (now: () => Date): string => dayInVietnam(now().toISOString())
