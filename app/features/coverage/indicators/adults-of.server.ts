import { placeHamlets } from '#app/features/territory/territory.server.ts'
import type { Db } from '#db/database.ts'
import { listPersonInputs } from '#db/queries/coverage-people.server.ts'
import { unpackPerson, type Person, type Spell } from '../cells/person.ts'

/** An adult as the cells count them; `id` is one of their pseudonyms. */
export type CountedAdult = { id: string; hamletId: string; person: Person; spell: Spell }

/** The adults who live in a unit at the end of a day: nobody twice, and none of the staff. */
export async function adultsOf(
  db: Db,
  { unitId, day }: { unitId: string; day: string },
): Promise<CountedAdult[]> {
  const hamlets = await placeHamlets(db, { unitId, on: day })
  return adultsIn(db, { hamletIds: hamlets.map(({ hamletId }) => hamletId), day })
}

/** As `adultsOf`, of hamlets. */
export async function adultsIn(
  db: Db,
  { hamletIds, day }: { hamletIds: readonly string[]; day: string },
): Promise<CountedAdult[]> {
  const within = new Set(hamletIds)
  const rows = await listPersonInputs(db, hamletIds)
  return rows.flatMap(({ id, inputs }): CountedAdult[] => {
    const person = unpackPerson(inputs)
    const spell = person.spells.find(
      ({ from, to }) => from <= day && (to === null || to > day),
    )
    if (!spell || !within.has(spell.hamletId)) return []
    return [{ id, hamletId: spell.hamletId, person, spell }]
  })
}
