import { byFirstLetter, tellApart } from '#app/features/identity/identity.ts'
import type { ClassRow, Db } from '#db/database.ts'
import { classList } from './class-list.server.ts'

type ShownName = { personId: string; name: string; tell: string | undefined }
export type NameGroup = { letter: string; people: ShownName[] }

/**
 * Whom a class may be joined as: their names, and what tells two of one name apart. Nothing else
 * of them leaves this function.
 */
export async function listNames(
  deps: { db: Db; now: () => Date },
  joined: Pick<ClassRow, 'hamletId'>,
): Promise<NameGroup[]> {
  const people = await classList(deps, joined)
  const tells = tellApart(people)
  return byFirstLetter(
    people.map((person) => ({
      ...{ personId: person.id, name: person.displayName },
      tell: tells.get(person),
    })),
  )
}
