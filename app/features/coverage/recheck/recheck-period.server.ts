import type { Db, RecheckDrawRow } from '#db/database.ts'
import { listReportPeriods } from '#db/queries/reports.server.ts'
import { keyOf, periodAfter, periodOn, readPeriod } from '../reports/period.ts'
import { settledDays } from '../reports/settled-days.ts'

type Unit = { id: string; level: string }

/** How many quarters are offered: this one and those before it. */
const quarters = 4

/** What periods can be asked for: those that were drawn for, and the last quarters; the latest first. */
export function periodsToChoose(
  draws: readonly Pick<RecheckDrawRow, 'period'>[],
  today: string,
): string[] {
  const now = periodOn('quarter', today)
  const usual = Array.from({ length: quarters }, (_each, place) =>
    keyOf(periodAfter(now, -place)),
  )
  const all = new Set([...usual, ...draws.map(({ period }) => period)])
  return [...all].sort().reverse()
}

/** The days that a period of a unit is about; undefined where it is none. */
export async function daysOfPeriod(
  db: Db,
  way: readonly Unit[],
  key: string,
): Promise<{ dataFrom: string; dataTo: string } | undefined> {
  const period = readPeriod(key)
  if (!period) return undefined
  const unitIds = way.map(({ id }) => id)
  const stated = await listReportPeriods(db, { unitIds, period: key })
  return settledDays(period, way, stated)
}
