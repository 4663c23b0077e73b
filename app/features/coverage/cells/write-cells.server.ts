import type { Db } from '#db/database.ts'
import { addToCellChanges, addToCells, deleteEmptyCells } from '#db/queries/cells.server.ts'
import { sumOfChanges, type Change } from './changes.ts'
import { columns, type Counts } from './counts.ts'

const monthOf = (day: string): string => day.slice(0, 'YYYY-MM'.length)

/** Adds changes to the cells: to what there is by now, and to their day and month. */
export async function writeCells(db: Db, changes: readonly Change[]): Promise<void> {
  const sums = sumOfChanges(changes)
  if (sums.length === 0) return
  const byDay = sums.map(({ day, ...change }) => rowOf(change, 'day', day))
  const byMonth = sumOfChanges(
    sums.map((change) => ({ ...change, day: monthOf(change.day) })),
  )
  const months = byMonth.map(({ day, ...change }) => rowOf(change, 'month', day))
  await addToCellChanges(db, [...byDay, ...months])
  const now = sumOfChanges(sums.map((change) => ({ ...change, day: '' })))
  await addToCells(
    db,
    now.map(({ hamletId, indicator, by }) => ({ hamletId, indicator, ...by })),
  )
  const less = sums.filter(({ by }) => columns.some((column) => by[column] < 0))
  const hamletIds = [...new Set(less.map(({ hamletId }) => hamletId))]
  if (hamletIds.length > 0) await deleteEmptyCells(db, hamletIds)
}

type Cell = { hamletId: string; indicator: string; by: Counts }

function rowOf({ hamletId, indicator, by }: Cell, grain: 'day' | 'month', period: string) {
  return { hamletId, indicator, grain, period, ...by }
}
