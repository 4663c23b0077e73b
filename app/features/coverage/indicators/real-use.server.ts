import type { Db } from '#db/database.ts'
import { daysAfter } from '#app/platform/calendar-day.ts'
import { listAnswersIn, listPresentDays } from '#db/queries/coverage-people.server.ts'
import { hamletIdsOf } from './adults-of.server.ts'
import type { ByUnit, IndicatorQuestion } from './indicator-question.ts'
import { sumUp } from './sum-up.ts'

/** So long after a class people are asked whether they have done it for real since. */
const askedAfter = 30

type RealUse = { able: number; outOf: number; notAnswered: number }

/**
 * `real_use_30d` (DOMAIN 3.2 F): adults who said in the period that they had done it for real and
 * alone, out of those who answered. `notAnswered` are those whose thirty days after a class were up
 * in the period and who have not answered since that class.
 */
export async function realUse30d(
  { db }: { db: Db },
  { unitId, from, to }: IndicatorQuestion,
): Promise<RealUse & ByUnit<RealUse>> {
  const homes = { hamletIds: await hamletIdsOf(db, { unitId, day: to }), day: to }
  const classFrom = daysAfter(from, -askedAfter)
  const answers = await listAnswersIn(db, { ...homes, from: classFrom, to })
  const until = daysAfter(to, -askedAfter)
  const present = await listPresentDays(db, { ...homes, from: classFrom, to: until })

  const lastAnswer = new Map<string, string>()
  for (const { person, on } of answers) {
    const known = lastAnswer.get(person) ?? ''
    lastAnswer.set(person, on > known ? on : known)
  }
  const within = answers.filter(({ on }) => on >= from)
  const alone = within.filter(({ answer }) => answer === 'alone')
  const silent = present.filter(({ person, on }) => (lastAnswer.get(person) ?? '') < on)

  const { total, byUnit, note } = sumUp<RealUse>(() => ({
    ...{ able: 0, outOf: 0, notAnswered: 0 },
  }))
  const homesOf = (rows: readonly { person: string; hamletId: string }[]) => {
    return new Map(rows.map(({ person, hamletId }) => [person, hamletId])).values()
  }
  for (const hamletId of homesOf(alone)) note(hamletId, (own) => (own.able += 1))
  for (const hamletId of homesOf(within)) note(hamletId, (own) => (own.outOf += 1))
  for (const hamletId of homesOf(silent)) {
    note(hamletId, (own) => (own.notAnswered += 1))
  }
  return { ...total, byUnit }
}
