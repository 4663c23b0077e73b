import { inOnePiece } from '#app/features/record/record.server.ts'
import type { Db } from '#db/database.ts'
import {
  listClassIds,
  listHamletIds,
  listVisitIds,
} from '#db/queries/cell-inputs.server.ts'
import { findRules, listPlacedAfter, putRules } from '#db/queries/cells.server.ts'
import { deleteAllOf } from '#db/queries/projections.server.ts'
import { cells } from './fold.server.ts'
import { renewHomes } from './renew-homes.server.ts'
import { renewClasses, renewVisits } from './renew-deeds.server.ts'
import { renewPeople } from './renew-people.server.ts'
import type { Rules } from './rules.ts'
import { writeCells } from './write-cells.server.ts'

const chunk = 2000

/**
 * Counts by these rules from now on. Where they are not those in use, because a skill or a version
 * of the core set was added, everybody is counted again, all or nothing.
 * @returns whether they were others
 */
export function renewRules(deps: { db: Db }, rules: Rules): Promise<boolean> {
  return inOnePiece(deps, async ({ db }) => {
    const text = JSON.stringify(rules)
    if ((await findRules(db)) === text) return false
    await putRules(db, text)
    for (const table of cells.tables) await deleteAllOf(db, table)
    await inTurn(
      (last) => listHamletIds(db, last, chunk),
      (ids) => renewHomes(db, ids),
    )
    await inTurn(
      (last) => listPlacedAfter(db, last, chunk),
      async (ids) => writeCells(db, await renewPeople(db, ids, rules)),
    )
    await inTurn(
      (last) => listClassIds(db, last, chunk),
      async (ids) => writeCells(db, await renewClasses(db, ids)),
    )
    await inTurn(
      (last) => listVisitIds(db, last, chunk),
      async (ids) => writeCells(db, await renewVisits(db, ids)),
    )
    return true
  })
}

async function inTurn(
  next: (last: string) => Promise<string[]>,
  work: (ids: readonly string[]) => Promise<void>,
): Promise<void> {
  let ids = await next('')
  while (ids.length > 0) {
    await work(ids)
    ids = await next(ids.at(-1) ?? '')
  }
}
