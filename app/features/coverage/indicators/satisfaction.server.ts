import { listRatingsIn } from '#db/queries/coverage-classes.server.ts'
import { hamletsOf } from './hamlets-of.server.ts'
import type { IndicatorDeps } from './indicator-deps.server.ts'
import type { IndicatorQuestion } from './indicator-question.ts'

/** Fewer than these would tell who thought what. */
const fewest = 5
/** From here on, out of five, somebody is content. */
const content = 4

/**
 * `satisfaction` (DOMAIN 3.2 F): ratings of four or five, out of all of the classes of a period.
 * Under five of them nothing is told but how many there are.
 */
export async function satisfaction(
  { db }: Pick<IndicatorDeps, 'db'>,
  { unitId, from, to }: IndicatorQuestion,
): Promise<{ able: number; outOf: number; isHidden: boolean }> {
  const { withOrigins: hamletIds } = await hamletsOf(db, { unitId, day: to })
  const ratings = await listRatingsIn(db, { hamletIds, from, to })
  const isHidden = ratings.length > 0 && ratings.length < fewest
  const able = isHidden ? 0 : ratings.filter((each) => each >= content).length
  return { able, outOf: ratings.length, isHidden }
}
