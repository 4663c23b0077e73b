import type { CellHomeRow, Db } from '#db/database.ts'
import {
  addToCellMonths,
  addToCells,
  deleteEmptyCells,
  listCellMonthsOf,
  listCellsOf,
  listFirstParents,
  listHomes,
  upsertHomes,
} from '#db/queries/cells.server.ts'
import { inChunks } from '#db/queries/in-chunks.ts'
import { nobody, plus, type Counts } from './counts.ts'

/**
 * Says under which unit each hamlet is at home: the first it stood under, on whatever map. What
 * the hamlet counts is counted there too, and taken along where another is said to be the first.
 */
export async function renewHomes(db: Db, unitIds: readonly string[]): Promise<void> {
  const homes = await inChunks(unitIds, (some) => listFirstParents(db, some))
  const before = new Map(
    (await inChunks(unitIds, (some) => listHomes(db, some))).map((row) => [
      row.hamletId,
      row.unitId,
    ]),
  )
  const changed = homes.filter(({ hamletId, unitId }) => before.get(hamletId) !== unitId)
  await upsertHomes(db, changed)
  for (const home of changed) await moveCells(db, home, before.get(home.hamletId))
}

async function moveCells(
  db: Db,
  { hamletId, unitId }: CellHomeRow,
  before: string | undefined,
): Promise<void> {
  const cells = await listCellsOf(db, [hamletId])
  const months = await listCellMonthsOf(db, [hamletId])
  const at = (id: string, times: number) => ({
    cells: cells.map((row) => ({ ...row, ...timesOf(row, times), unitId: id })),
    months: months.map((row) => ({ ...row, ...timesOf(row, times), unitId: id })),
  })
  const added = [at(unitId, 1), ...(before === undefined ? [] : [at(before, -1)])]
  for (const { cells: some, months: others } of added) {
    await addToCells(db, some)
    await addToCellMonths(db, others)
    await deleteEmptyCells(db, { cells: some, months: others, days: [] })
  }
}

const timesOf = (row: Counts, times: number): Counts => plus(nobody, row, times)
