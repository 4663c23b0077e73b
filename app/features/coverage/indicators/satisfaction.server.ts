import type { Db } from '#db/database.ts'
import { listRatingsIn } from '#db/queries/coverage-classes.server.ts'
import { hamletsOf } from './hamlets-of.server.ts'
import type { ByUnit, IndicatorQuestion } from './indicator-question.ts'
import { sumUp } from './sum-up.ts'

/** Fewer than these would tell who thought what. */
const fewest = 5
/** From here on, out of five, somebody is content. */
const content = 4

type Liked = { able: number; outOf: number }

export const isTooFew = ({ outOf }: Pick<Liked, 'outOf'>): boolean =>
  outOf > 0 && outOf < fewest

/**
 * `satisfaction` (DOMAIN 3.2 F): ratings of four or five, out of all of the classes of a period.
 * Under five of them nothing is told but how many there are.
 */
export async function satisfaction(
  { db }: { db: Db },
  { unitId, from, to }: IndicatorQuestion,
): Promise<Liked & { isHidden: boolean } & ByUnit<Liked>> {
  const { withOrigins: hamletIds, became } = await hamletsOf(db, { unitId, day: to })
  const { total, byUnit, note } = sumUp<Liked>(() => ({ able: 0, outOf: 0 }))
  for (const liked of await listRatingsIn(db, { hamletIds, from, to, least: content })) {
    note(became(liked.hamletId)[0] ?? liked.hamletId, (own) => {
      own.able += liked.able
      own.outOf += liked.outOf
    })
  }
  const isHidden = isTooFew(total)
  return { ...total, able: isHidden ? 0 : total.able, isHidden, byUnit }
}
