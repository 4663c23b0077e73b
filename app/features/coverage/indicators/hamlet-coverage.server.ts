import type { Db } from '#db/database.ts'
import { listClassesHeldIn } from '#db/queries/coverage-classes.server.ts'
import { hamletsOf } from './hamlets-of.server.ts'
import type { IndicatorQuestion } from './indicator-question.ts'

/**
 * `hamlet_coverage` (DOMAIN 3.2 F): hamlets with at least one class held in the period, out of the
 * hamlets there are on its last day. A class in a hamlet that was merged since was held in what it
 * became.
 */
export async function hamletCoverage(
  { db }: { db: Db },
  { unitId, from, to }: IndicatorQuestion,
): Promise<{ able: number; outOf: number; covered: string[]; without: string[] }> {
  const hamlets = await hamletsOf(db, { unitId, day: to })
  const classes = await listClassesHeldIn(db, { hamletIds: hamlets.withOrigins, from, to })
  const covered = new Set(classes.flatMap(({ hamletId }) => hamlets.became(hamletId)))
  return {
    able: covered.size,
    outOf: hamlets.ids.length,
    covered: hamlets.ids.filter((id) => covered.has(id)),
    without: hamlets.ids.filter((id) => !covered.has(id)),
  }
}
