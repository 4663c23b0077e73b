import type { Db } from '#db/database.ts'
import { listCardsOf } from '#db/queries/cards.server.ts'
import { findPersonSecret } from '#db/queries/person-secrets.server.ts'
import { findPerson } from '#db/queries/persons.server.ts'
import type { Asked } from './class-secret.ts'

export type AskedOf = { name: string; asked: Asked; hasCard: boolean; hasPin: boolean }

/** What is asked of somebody who chose their name on the list of a class. */
export async function askOf(
  { db }: { db: Db },
  personId: string,
): Promise<AskedOf | undefined> {
  const person = await findPerson(db, personId)
  if (!person) return undefined
  const secret = await findPersonSecret(db, personId)
  const hasPin = person.pinHash !== null
  return {
    name: person.displayName,
    asked: askedBy(secret?.kind, hasPin),
    hasCard: (await listCardsOf(db, [personId])).length > 0,
    hasPin,
  }
}

/** Whoever has a PIN of their own shows it first: nobody else can choose pictures for them. */
export function askedBy(kind: 'pictures' | 'pin' | undefined, hasPin: boolean): Asked {
  if (kind !== undefined) return kind === 'pin' ? 'class-pin' : 'pictures'
  return hasPin ? 'pin' : 'nothing'
}
