import type { Db, RecheckDrawRow, RecheckResultRow } from '#db/database.ts'
import { listDraws, listRecheckResults } from '#db/queries/recheck.server.ts'
import { learnersOf } from './learners-of.ts'
import type { RecheckedDraw } from './rechecked-draw.ts'
import { wilson } from './wilson.ts'

/**
 * Every sample drawn of a unit, or below it, for a period, in the order in which they were drawn:
 * none can be left out because another looks better.
 */
export async function recheckOf(
  { db }: { db: Db },
  { unitId, period }: { unitId: string; period: string },
): Promise<RecheckedDraw[]> {
  const draws = await listDraws(db, { unitId, period })
  if (draws.length === 0) return []
  const results = await listRecheckResults(
    db,
    draws.map(({ id }) => id),
  )
  return draws.map((draw) =>
    withResults(
      draw,
      results.filter(({ drawId }) => drawId === draw.id),
    ),
  )
}

/** Only what is said of those who were drawn counts. */
function withResults(draw: RecheckDrawRow, results: readonly RecheckResultRow[]) {
  const drawn = learnersOf(draw)
  const own = results.filter(({ learnerId }) => drawn.includes(learnerId))
  const { id, unitId, period, seed, day, at, size, outOf } = draw
  return { id, unitId, period, seed, day, at, size, outOf, ...countsOf(own) }
}

/** How those of a sample did who were met, and how many were not. */
export function countsOf(results: readonly Pick<RecheckResultRow, 'result'>[]) {
  const count = (result: RecheckResultRow['result']) =>
    results.filter((row) => row.result === result).length
  const alone = count('alone')
  const withHelp = count('with-help')
  const notAnyMore = count('not-any-more')
  const checked = alone + withHelp + notAnyMore
  return {
    ...{ checked, alone, withHelp, notAnyMore, notMet: count('not-met') },
    interval: wilson(alone, checked),
  }
}
