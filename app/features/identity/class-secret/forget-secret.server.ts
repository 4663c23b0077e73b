import { v7 as uuid } from 'uuid'
import type { EventRecord } from '#app/features/record/record.server.ts'
import { failure, success, type Result } from '#app/platform/result.ts'
import { deletePersonSecret } from '#db/queries/person-secrets.server.ts'
import { deleteSignInTries } from '#db/queries/sign-in-tries.server.ts'
import { taughtAt, type CardRefusal } from '../cards/taught-at.server.ts'
import type { RoleDeps } from '../roles/held-roles.server.ts'
import type { Secrets } from '../secrets.server.ts'
import { nameKeyOf } from '../try-guard.server.ts'
import type { Staff } from '../visitor.ts'

type Deps = RoleDeps & Secrets & { record: EventRecord }
type Asked = { unitId: string; personId: string }
type Refusal = CardRefusal | { code: 'resident-not-found' }

/** For who forgot their pictures or digits: they choose again, and wrong tries are forgiven. */
export async function forgetSecret(
  deps: Deps,
  staff: Staff,
  { unitId, personId }: Asked,
): Promise<Result<null, Refusal>> {
  const taught = await taughtAt(deps, staff, unitId)
  if (!taught.ok) return taught
  const person = taught.value.residents.find(({ id }) => id === personId)
  if (!person) return failure('resident-not-found')
  await deps.db.transaction().execute(async (db) => {
    await deleteSignInTries(db, nameKeyOf({ kind: 'person', name: personId }, deps))
    if (!(await deletePersonSecret(db, personId))) return
    const forgotten = {
      ...{ id: uuid(), type: 'class-secret-forgotten', payload: {} },
      ...{ subjectId: person.learnerId, actorId: staff.learnerId },
      happenedAt: deps.now().toISOString(),
    }
    await deps.record.append({ ...deps, db }, [forgotten])
  })
  return success(null)
}
