import { failure, success, type Result } from '#app/platform/result.ts'
import type { Db, PersonRow } from '#db/database.ts'
import { findCard } from '#db/queries/cards.server.ts'
import { findKeptPerson } from '../kept-person.server.ts'
import type { Secrets } from '../secrets.server.ts'
import { cardIdIn } from './card-token.server.ts'

type NoCard = { code: 'card-unknown' | 'card-withdrawn' }

/** Whose card it is that a QR code stands on. */
export async function readCard(
  deps: Secrets & { db: Db },
  token: string,
): Promise<Result<PersonRow, NoCard>> {
  const cardId = cardIdIn(token, deps)
  const card = cardId === undefined ? undefined : await findCard(deps.db, cardId)
  if (!card) return failure('card-unknown')
  if (card.withdrawnAt !== null) return failure('card-withdrawn')
  const person = await findKeptPerson(deps.db, card.personId)
  return person ? success(person) : failure('card-unknown')
}
