import type { SkillBook } from '#app/features/sandbox/sandbox.server.ts'
import { listChecksIn } from '#db/queries/coverage-people.server.ts'
import { adultsOf } from './adults-of.server.ts'
import type { IndicatorDeps } from './indicator-deps.server.ts'
import type { IndicatorQuestion } from './indicator-question.ts'
import { pseudonymsOf } from './pseudonyms-of.server.ts'

/** Telling scams from the real thing: mandatory in every path. */
const procedure = 'P23'

type Deps = Pick<IndicatorDeps, 'db'> & { skills: Pick<SkillBook, 'skills'> }

/**
 * `scam_safe` (DOMAIN 3.2 F): adults who passed a check of P23 in the period, out of those who took
 * one. What was only practised, or written down for somebody, is no check.
 */
export async function scamSafe(
  { db, skills: book }: Deps,
  { unitId, from, to }: IndicatorQuestion,
): Promise<{ able: number; outOf: number }> {
  const skills = book.skills
    .filter(({ procedures }) => procedures.includes(procedure))
    .map(({ id }) => id)
  const adults = await adultsOf(db, { unitId, day: to })
  const { all: learnerIds, ownerOf } = await pseudonymsOf(
    db,
    adults.map(({ id }) => id),
  )
  const checks = await listChecksIn(db, { learnerIds, skills, from, to })
  const people = (rows: typeof checks) =>
    new Set(rows.map(({ learnerId }) => ownerOf(learnerId))).size
  return {
    able: people(checks.filter(({ isPassed }) => isPassed === 1)),
    outOf: people(checks),
  }
}
