import type { RoleDeps } from '#app/features/identity/identity.server.ts'
import { placeHamlets } from '#app/features/territory/territory.server.ts'
import { sumMonths } from '#db/queries/cell-sums.server.ts'
import { nobody, plus, type Counts } from '../cells/counts.ts'
import type { CellIndicator } from '../cells/indicator.ts'
import { monthsBetween } from './months.ts'
import { stocksOf, today } from './read-coverage.server.ts'
import { unitsAt } from './units-at.server.ts'

/** What there was at the end of a month; in the running month, by today. */
export type MonthPoint = { month: string; counts: Counts }

type TrendQuestion = {
  unitId: string
  mapDay: string
  indicators: readonly CellIndicator[]
  /** `2026-01`. */
  from: string
  /** The last month with it. */
  to: string
}

export async function readTrend(
  { db, now }: RoleDeps,
  { unitId, mapDay, indicators, from, to }: TrendQuestion,
): Promise<ReadonlyMap<CellIndicator, readonly MonthPoint[]>> {
  const placed = await placeHamlets(db, { unitId, on: mapDay })
  const places = placed.map(({ hamletId }) => ({ hamletId, place: '' }))
  const rows = await sumMonths(db, { places: await unitsAt(db, places), indicators, to })
  const day = today(now)
  const isRunning = to === day.slice(0, to.length)
  const stock = isRunning && (await stocksOf(db, { places, indicators, day })).get('')
  const months = monthsBetween(from, to)
  return new Map(
    indicators.map((indicator) => {
      const own = rows.filter((row) => row.indicator === indicator)
      const early = own.filter(({ month }) => month < from)
      let sum = early.reduce((all, row) => plus(all, row), nobody)
      const points = months.map((month) => {
        const change = own.find((row) => row.month === month)
        if (change) sum = plus(sum, change)
        return { month, counts: sum }
      })
      const last = points.at(-1)
      if (last && stock) last.counts = stock.get(indicator) ?? nobody
      return [indicator, points]
    }),
  )
}
