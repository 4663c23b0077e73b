import type { SkillBook } from '#app/features/sandbox/sandbox.server.ts'
import {
  listHamletsReaching,
  listHouseholdsOf,
} from '#db/queries/coverage-people.server.ts'
import { placeHamlets } from '#app/features/territory/territory.server.ts'
import { firstDaysOf } from '../cells/first-days.ts'
import { indicatorOf } from '../cells/indicator.ts'
import { rulesOf } from '../cells/rules.ts'
import { denominatorsOf } from '../denominators/denominators-of.server.ts'
import { adultsIn } from './adults-of.server.ts'
import type { IndicatorDeps } from './indicator-deps.server.ts'
import type { IndicatorAnswer, IndicatorQuestion } from './indicator-question.ts'
import { pseudonymsOf } from './pseudonyms-of.server.ts'

const goal = indicatorOf('five', 'passed')

type Deps = Pick<IndicatorDeps, 'db'> & {
  skills: Pick<SkillBook, 'groups' | 'skills' | 'core'>
}

/**
 * `household_one` (DOMAIN 3.2 F): households with a member who can do something of each of the five
 * skill contents alone at the end of `to`, out of the households stated. A house is known by its
 * hamlet and what it goes by there; who lives in a house that nobody named counts in none.
 */
export async function householdOne(
  { db, skills }: Deps,
  { unitId, to }: IndicatorQuestion,
): Promise<IndicatorAnswer> {
  const { own } = await denominatorsOf({ db }, { unitId, day: to })
  const rules = rulesOf(skills)
  const places = await placeHamlets(db, { unitId, on: to })
  // Where nobody ever came so far, no house has to be looked at.
  const hamletIds = await listHamletsReaching(db, {
    hamletIds: places.map(({ hamletId }) => hamletId),
    indicator: goal,
  })
  const adults = await adultsIn(db, { hamletIds, day: to })
  const able = adults.filter(({ person }) => {
    const day = firstDaysOf(person, rules).get(goal)
    return day !== undefined && day <= to
  })
  const hamletOf = new Map(able.map(({ id, hamletId }) => [id, hamletId]))
  const { all, ownerOf } = await pseudonymsOf(db, [...hamletOf.keys()])
  const houses = new Set(
    (await listHouseholdsOf(db, all)).map(({ learnerId, household }) => {
      const hamletId = hamletOf.get(ownerOf(learnerId) ?? '') ?? ''
      return `${hamletId} ${household.toLocaleLowerCase('vi')}`
    }),
  )
  return { able: houses.size, outOf: own.households }
}
