import type { Db, PersonRow } from '#db/database.ts'
import { findPerson } from '#db/queries/persons.server.ts'

/** Merges are made one after another, but nothing forbids that they lead in a circle. */
const longestWay = 8

/** Who somebody is by now: the record that theirs was merged into, or their own. */
export async function findKeptPerson(
  db: Db,
  personId: string,
): Promise<PersonRow | undefined> {
  let found = await findPerson(db, personId)
  for (let steps = 0; found?.mergedInto && steps < longestWay; steps += 1) {
    found = await findPerson(db, found.mergedInto)
  }
  return found
}
