import type { Db } from '#db/database.ts'
import { listPackedPeopleOf } from '#db/queries/recheck-people.server.ts'
import { listHamletsWithin } from '#db/queries/coverage-classes.server.ts'
import { rulesIn } from '../cells/fold.server.ts'
import { firstDaysOf } from '../cells/first-days.ts'
import type { PeopleIndicator } from '../cells/indicator.ts'
import { unpackPerson, type Day, type Person } from '../cells/person.ts'

/** An adult who lives in a unit on a day and counts for an indicator by then. */
export type PersonOn = {
  /** The pseudonym that the cells know them by. */
  id: string
  /** Where they live on the day. */
  hamletId: string
  person: Person
}

/** Whom the cells count: everybody once, whatever pseudonyms they go by, and none of the staff. */
export async function peopleOn(
  { db }: { db: Db },
  { unitId, day, indicator }: { unitId: string; day: Day; indicator: PeopleIndicator },
): Promise<PersonOn[]> {
  const rules = await rulesIn(db)
  const hamlets = await listHamletsWithin(db, { unitId, day })
  const here = new Set(hamlets.map(({ originId }) => originId))
  const packed = await listPackedPeopleOf(db, [...here])
  return packed.flatMap(({ id, inputs }) => {
    const person = unpackPerson(inputs)
    const home = homeOn(person, day)
    const first = firstDaysOf(person, rules).get(indicator)
    const counts = home !== undefined && here.has(home) && first !== undefined
    return counts && first <= day ? [{ id, hamletId: home, person }] : []
  })
}

/** Where somebody lives on a day, as the cells have it. */
export function homeOn({ spells }: Person, day: Day): string | undefined {
  const spell = spells.find(({ from, to }) => from <= day && (to === null || day < to))
  return spell?.hamletId
}
