import { success, type Result } from '#app/platform/result.ts'
import { listCardsOf } from '#db/queries/cards.server.ts'
import { listWithSecret } from '#db/queries/person-secrets.server.ts'
import { givenNameOf, tellApart } from '../names.ts'
import type { RoleDeps } from '../roles/held-roles.server.ts'
import type { Secrets } from '../secrets.server.ts'
import type { Staff } from '../visitor.ts'
import { cardNumber, cardToken } from './card-token.server.ts'
import type { ShownCard, WithoutCard } from './card.ts'
import { taughtAt, type CardRefusal } from './taught-at.server.ts'

type Asked = { unitId: string; personId?: string | undefined }
export type Cards = { unit: string; cards: ShownCard[]; without: WithoutCard[] }

/** The cards of a hamlet's people, or of one of them, and who has none. */
export async function listCards(
  deps: RoleDeps & Secrets,
  staff: Staff,
  { unitId, personId }: Asked,
): Promise<Result<Cards, CardRefusal>> {
  const taught = await taughtAt(deps, staff, unitId)
  if (!taught.ok) return taught
  const { unit, residents, hamletOf } = taught.value
  const tells = tellApart(residents)
  const asked = residents.filter(({ id }) => personId === undefined || id === personId)
  const ids = asked.map(({ id }) => id)
  const given = await listCardsOf(deps.db, ids)
  const cardOf = new Map(given.map((card) => [card.personId, card.id]))
  const secret = await listWithSecret(deps.db, ids)

  const cards: ShownCard[] = []
  const without: WithoutCard[] = []
  for (const resident of [...asked].sort(byName)) {
    const { id, displayName: name, hamletId } = resident
    const known = { personId: id, name, tell: tells.get(resident) }
    const cardId = cardOf.get(id)
    if (cardId === undefined) without.push(known)
    else
      cards.push({
        ...known,
        hamlet: hamletOf.get(hamletId) ?? '',
        number: cardNumber(cardId, deps),
        token: cardToken(cardId, deps),
        hasSecret: secret.has(id),
      })
  }
  return success({ unit: unit.name, cards, without })
}

const order = new Intl.Collator('vi')

function byName(one: { displayName: string }, other: { displayName: string }): number {
  return (
    order.compare(givenNameOf(one.displayName), givenNameOf(other.displayName)) ||
    order.compare(one.displayName, other.displayName)
  )
}
