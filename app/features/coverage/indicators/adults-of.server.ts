import { placeHamlets } from '#app/features/territory/territory.server.ts'
import type { Db } from '#db/database.ts'
import { listAdultsIn } from '#db/queries/coverage-people.server.ts'
import { firstDayOf } from '../cells/first-days.ts'
import type { PeopleIndicator } from '../cells/indicator.ts'
import { unpackPerson, type Day, type Person } from '../cells/person.ts'
import type { Rules } from '../cells/rules.ts'

/** An adult as the cells count them; `id` is the pseudonym that they know them by. */
export type CountedAdult = { id: string; hamletId: string }

/** One who counts for an indicator, since its first day. */
export type AbleAdult = CountedAdult & { person: Person; first: Day }

type Within = {
  hamletIds: readonly string[]
  day: Day
  /** Nobody but these, where it is asked about some alone. */
  people?: readonly string[]
}

/** The adults who live in a unit at the end of a day: nobody twice, and none of the staff. */
export async function adultsOf(
  db: Db,
  { unitId, day }: { unitId: string; day: Day },
): Promise<CountedAdult[]> {
  const hamletIds = await hamletIdsOf(db, { unitId, day })
  const rows = await listAdultsIn(db, { hamletIds, day })
  return rows.map(({ person: id, hamletId }) => ({ id, hamletId }))
}

/** Those of some hamlets who count for an indicator by the end of a day. */
export async function adultsAbleIn(
  db: Db,
  { indicator, rules, ...within }: Within & { indicator: PeopleIndicator; rules: Rules },
): Promise<AbleAdult[]> {
  const skills = leastSkills(indicator, rules)
  const rows = await listAdultsIn(db, { ...within, skills })
  return rows.flatMap(({ person: id, hamletId, inputs }) => {
    const person = unpackPerson(inputs)
    const first = firstDayOf(person, { indicator, rules })
    return first !== undefined && first <= within.day
      ? [{ id, hamletId, person, first }]
      : []
  })
}

/** Every hamlet that ever was and belongs to a unit on the map of a day. */
export async function hamletIdsOf(
  db: Db,
  { unitId, day }: { unitId: string; day: Day },
): Promise<string[]> {
  const placed = await placeHamlets(db, { unitId, on: day })
  return placed.map(({ hamletId }) => hamletId)
}

/** Whoever did things in fewer skills than these cannot count: each skill has one content. */
function leastSkills(indicator: PeopleIndicator, { contents }: Rules): number {
  if (!indicator.includes('.')) return 0
  return indicator.startsWith('five.') ? Math.max(1, contents.length) : 1
}
