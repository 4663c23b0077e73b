import { v7 as uuid } from 'uuid'
import type { EventRecord } from '#app/features/record/record.server.ts'
import { failure, success, type Result } from '#app/platform/result.ts'
import { insertCards, withdrawCardsOf } from '#db/queries/cards.server.ts'
import { listMergedInto } from '#db/queries/persons.server.ts'
import { deleteSessionsOf } from '#db/queries/sessions.server.ts'
import type { RoleDeps } from '../roles/held-roles.server.ts'
import type { Staff } from '../visitor.ts'
import { freshCardId } from './card-token.server.ts'
import { taughtAt, type CardRefusal } from './taught-at.server.ts'

type Deps = RoleDeps & { record: EventRecord }
type Asked = { unitId: string; personId: string }
type Refusal = CardRefusal | { code: 'resident-not-found' }

/**
 * A new card for who lost theirs: the old one opens nothing more, nor does what it had opened; and
 * no card of a record that was merged into theirs.
 */
export async function reissueCard(
  deps: Deps,
  staff: Staff,
  { unitId, personId }: Asked,
): Promise<Result<null, Refusal>> {
  const taught = await taughtAt(deps, staff, unitId)
  if (!taught.ok) return taught
  const person = taught.value.residents.find(({ id }) => id === personId)
  if (!person) return failure('resident-not-found')
  const at = deps.now().toISOString()
  const about = {
    ...{ subjectId: person.learnerId, actorId: staff.learnerId },
    ...{ happenedAt: at, payload: {} },
  }
  await deps.db.transaction().execute(async (db) => {
    let withdrawn = 0
    for (const { id } of [person, ...(await listMergedInto(db, personId))]) {
      const ofRecord = await withdrawCardsOf(db, id, at)
      if (ofRecord > 0) await deleteSessionsOf(db, id)
      withdrawn += ofRecord
    }
    const card = { personId, id: freshCardId(), createdAt: at, createdBy: staff.learnerId }
    await insertCards(db, [{ ...card, withdrawnAt: null }])
    await deps.record.append({ ...deps, db }, [
      ...(withdrawn > 0 ? [{ id: uuid(), type: 'card-withdrawn', ...about }] : []),
      { id: uuid(), type: 'card-given', ...about },
    ])
  })
  return success(null)
}
