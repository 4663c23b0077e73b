import { v7 as uuid } from 'uuid'
import type { EventRecord } from '#app/features/record/record.server.ts'
import { success, type Result } from '#app/platform/result.ts'
import { insertCards, listCardsOf } from '#db/queries/cards.server.ts'
import type { RoleDeps } from '../roles/held-roles.server.ts'
import type { Staff } from '../visitor.ts'
import { freshCardId } from './card-token.server.ts'
import { taughtAt, type CardRefusal } from './taught-at.server.ts'

type Deps = RoleDeps & { record: EventRecord }
type Asked = { unitId: string; personId?: string | undefined }

/** Makes a card for everybody of a hamlet who has none, or for one of them. How many those are. */
export async function giveCards(
  deps: Deps,
  staff: Staff,
  { unitId, personId }: Asked,
): Promise<Result<number, CardRefusal>> {
  const taught = await taughtAt(deps, staff, unitId)
  if (!taught.ok) return taught
  const asked = taught.value.residents.filter(
    ({ id }) => personId === undefined || id === personId,
  )
  return deps.db.transaction().execute(async (db) => {
    const given = await listCardsOf(
      db,
      asked.map(({ id }) => id),
    )
    const has = new Set(given.map((card) => card.personId))
    const wanting = asked.filter(({ id }) => !has.has(id))
    const at = deps.now().toISOString()
    await insertCards(
      db,
      wanting.map(({ id }) => ({
        ...{ personId: id, id: freshCardId() },
        ...{ createdAt: at, createdBy: staff.learnerId, withdrawnAt: null },
      })),
    )
    await deps.record.append(
      { ...deps, db },
      wanting.map(({ learnerId }) => ({
        ...{ id: uuid(), type: 'card-given', subjectId: learnerId },
        ...{ actorId: staff.learnerId, happenedAt: at, payload: {} },
      })),
    )
    return success(wanting.length)
  })
}
