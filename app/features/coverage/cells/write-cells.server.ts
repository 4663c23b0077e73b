import type { Db } from '#db/database.ts'
import {
  addToCellDays,
  addToCellMonths,
  addToCells,
  deleteEmptyCells,
  listHomes,
} from '#db/queries/cells.server.ts'
import { sumOfChanges, type Change } from './changes.ts'

const monthOf = (day: string): string => day.slice(0, 'YYYY-MM'.length)

/**
 * Adds changes to the cells: to what there is by now and to its month, of the hamlet and of the
 * commune it is at home in; and to their day.
 */
export async function writeCells(db: Db, changes: readonly Change[]): Promise<void> {
  const byDay = sumOfChanges(changes)
  if (byDay.length === 0) return
  const days = byDay.map(({ day, indicator, hamletId, by }) => ({
    ...{ day, indicator, hamletId, ...by },
  }))
  const ofUnits = await withHomes(db, byDay)
  const byMonth = sumOfChanges(ofUnits.map((one) => ({ ...one, day: monthOf(one.day) })))
  const months = byMonth.map(({ hamletId: unitId, indicator, day: month, by }) => ({
    ...{ unitId, indicator, month, ...by },
  }))
  const byNow = sumOfChanges(byMonth.map((one) => ({ ...one, day: '' })))
  const cells = byNow.map(({ hamletId: unitId, indicator, by }) => ({
    ...{ unitId, indicator, ...by },
  }))
  await addToCellDays(db, days)
  await addToCellMonths(db, months)
  await addToCells(db, cells)
  await deleteEmptyCells(db, { cells, months, days })
}

/** The same changes again for the communes that their hamlets are at home in. */
async function withHomes(db: Db, changes: readonly Change[]): Promise<Change[]> {
  const hamletIds = [...new Set(changes.map(({ hamletId }) => hamletId))]
  const homes = new Map(
    (await listHomes(db, hamletIds)).map(({ hamletId, unitId }) => [hamletId, unitId]),
  )
  return changes.flatMap((change) => {
    const home = homes.get(change.hamletId)
    return home === undefined ? [change] : [change, { ...change, hamletId: home }]
  })
}
