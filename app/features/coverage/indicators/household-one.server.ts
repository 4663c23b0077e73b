import type { Db } from '#db/database.ts'
import type { SkillBook } from '#app/features/sandbox/sandbox.server.ts'
import { listHamletsReaching } from '#db/queries/coverage-first-days.server.ts'
import { listHouseholdsOf } from '#db/queries/coverage-people.server.ts'
import { indicatorOf } from '../cells/indicator.ts'
import { rulesOf } from '../cells/rules.ts'
import { wholeOf } from '../denominators/denominator.ts'
import { denominatorsOf } from '../denominators/denominators-of.server.ts'
import { adultsAbleIn, hamletIdsOf } from './adults-of.server.ts'
import type { ByUnit, IndicatorAnswer, IndicatorQuestion } from './indicator-question.ts'
import { sumUp } from './sum-up.ts'

const goal = indicatorOf('five', 'passed')

type Deps = { db: Db } & {
  skills: Pick<SkillBook, 'groups' | 'skills' | 'core'>
}

type HouseholdOne = IndicatorAnswer &
  ByUnit<{ able: number }> & {
    /** How many households there are right below, where somebody has said. */
    stated: ReadonlyMap<string, { households: number | null }>
  }

/**
 * `household_one` (DOMAIN 3.2 F): households with a member who can do something of each of the five
 * skill contents alone at the end of `to`, out of the households stated. A house is known by its
 * hamlet and what it goes by there; who lives in a house that nobody named counts in none.
 */
export async function householdOne(
  { db, skills }: Deps,
  { unitId, to }: IndicatorQuestion,
): Promise<HouseholdOne> {
  const { own, below } = await denominatorsOf({ db }, { unitId, day: to })
  // Where nobody ever came so far, no house has to be looked at.
  const hamletIds = await listHamletsReaching(db, {
    hamletIds: await hamletIdsOf(db, { unitId, day: to }),
    indicator: goal,
  })
  const rules = rulesOf(skills)
  const able = await adultsAbleIn(db, { hamletIds, day: to, indicator: goal, rules })
  const hamletOf = new Map(able.map(({ id, hamletId }) => [id, hamletId]))
  const houses = new Map(
    (await listHouseholdsOf(db, [...hamletOf.keys()])).map(({ person, household }) => {
      const hamletId = hamletOf.get(person) ?? ''
      return [`${hamletId} ${household.toLocaleLowerCase('vi')}`, hamletId]
    }),
  )
  const { total, byUnit, note } = sumUp(() => ({ able: 0 }))
  for (const hamletId of houses.values()) note(hamletId, (counts) => (counts.able += 1))
  return { able: total.able, outOf: wholeOf(own, 'households'), byUnit, stated: below }
}
