import { daysAfter } from '#app/platform/calendar-day.ts'
import { listAnswersIn, listPresentDays } from '#db/queries/coverage-people.server.ts'
import { adultsOf } from './adults-of.server.ts'
import type { IndicatorDeps } from './indicator-deps.server.ts'
import type { IndicatorQuestion } from './indicator-question.ts'
import { pseudonymsOf } from './pseudonyms-of.server.ts'

/** So long after a class people are asked whether they have done it for real since. */
const askedAfter = 30

/**
 * `real_use_30d` (DOMAIN 3.2 F): adults who said in the period that they had done it for real and
 * alone, out of those who answered. `notAnswered` are those whose thirty days after a class were up
 * in the period and who have not answered since that class.
 */
export async function realUse30d(
  { db }: Pick<IndicatorDeps, 'db'>,
  { unitId, from, to }: IndicatorQuestion,
): Promise<{ able: number; outOf: number; notAnswered: number }> {
  const adults = await adultsOf(db, { unitId, day: to })
  const { all: learnerIds, ownerOf } = await pseudonymsOf(
    db,
    adults.map(({ id }) => id),
  )
  const owner = (learnerId: string) => ownerOf(learnerId) ?? learnerId
  const classFrom = daysAfter(from, -askedAfter)
  const answers = await listAnswersIn(db, { learnerIds, from: classFrom, to })
  const within = answers.filter(({ day }) => day >= from)
  const alone = within.filter(({ answer }) => answer === 'alone')
  const present = await listPresentDays(db, {
    ...{ learnerIds, from: classFrom, to: daysAfter(to, -askedAfter) },
  })
  const silent = present.filter(
    ({ learnerId, day }) =>
      !answers.some(
        (answer) => owner(answer.learnerId) === owner(learnerId) && answer.day >= day,
      ),
  )
  const people = (rows: readonly { learnerId: string }[]) =>
    new Set(rows.map(({ learnerId }) => owner(learnerId))).size
  return { able: people(alone), outOf: people(within), notAnswered: people(silent) }
}
