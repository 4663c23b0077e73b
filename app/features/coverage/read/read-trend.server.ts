import { todayOf } from '#app/platform/vietnam-time.ts'
import { sumMonths } from '#db/queries/cell-sums.server.ts'
import { nobody, plus, type Counts } from '../cells/counts.ts'
import type { CellIndicator } from '../cells/indicator.ts'
import { monthsBetween } from './months.ts'
import { stocksOf } from './read-coverage.server.ts'
import { nowhere, openArea, type Area, type AreaDeps } from './open-area.server.ts'

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
  deps: AreaDeps,
  { unitId, mapDay, indicators, from, to }: TrendQuestion,
  opened?: Area,
): Promise<ReadonlyMap<CellIndicator, readonly MonthPoint[]>> {
  const { hamlets, units } = together(opened ?? (await openArea(deps, { unitId, mapDay })))
  const rows = await sumMonths(deps.db, { places: units, indicators, to })
  const day = todayOf(deps.now)
  const isRunning = to === day.slice(0, to.length)
  const asked = { indicators, day }
  const stock =
    isRunning && (await stocksOf(deps.db, { hamlets, units }, asked)).get(nowhere)
  const months = monthsBetween(from, to)
  return new Map(
    indicators.map((indicator) => {
      const own = rows.filter((row) => row.indicator === indicator)
      const early = own.filter(({ month }) => month < from)
      let sum = early.reduce((all, { counts }) => plus(all, counts), nobody)
      const points = months.map((month) => {
        const change = own.find((row) => row.month === month)
        if (change) sum = plus(sum, change.counts)
        return { month, counts: sum }
      })
      const last = points.at(-1)
      if (last && stock) last.counts = stock.get(indicator) ?? nobody
      return [indicator, points]
    }),
  )
}

/** All at one place. */
function together({ hamlets, units }: Area): Pick<Area, 'hamlets' | 'units'> {
  return {
    hamlets: hamlets.map((each) => ({ ...each, place: nowhere })),
    units: units.map((each) => ({ ...each, place: nowhere })),
  }
}
