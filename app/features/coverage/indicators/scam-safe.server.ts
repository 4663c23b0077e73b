import type { Db } from '#db/database.ts'
import type { SkillBook } from '#app/features/sandbox/sandbox.server.ts'
import { listChecksIn } from '#db/queries/coverage-people.server.ts'
import { hamletIdsOf } from './adults-of.server.ts'
import type { ByUnit, IndicatorQuestion } from './indicator-question.ts'
import { sumUp } from './sum-up.ts'

/** Telling scams from the real thing: mandatory in every path. */
const procedure = 'P23'

type Deps = { db: Db } & { skills: Pick<SkillBook, 'skills'> }
type Safe = { able: number; outOf: number }

/**
 * `scam_safe` (DOMAIN 3.2 F): adults who passed a check of P23 in the period, out of those who took
 * one. What was only practised, or written down for somebody, is no check.
 */
export async function scamSafe(
  { db, skills: book }: Deps,
  { unitId, from, to }: IndicatorQuestion,
): Promise<Safe & ByUnit<Safe>> {
  const skills = book.skills
    .filter(({ procedures }) => procedures.includes(procedure))
    .map(({ id }) => id)
  const hamletIds = await hamletIdsOf(db, { unitId, day: to })
  const { total, byUnit, note } = sumUp<Safe>(() => ({ able: 0, outOf: 0 }))
  const checks = await listChecksIn(db, { hamletIds, day: to, skills, from, to })
  for (const { hamletId, isPassed } of checks) {
    note(hamletId, (own) => {
      own.able += isPassed
      own.outOf += 1
    })
  }
  return { ...total, byUnit }
}
