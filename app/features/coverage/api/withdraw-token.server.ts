import { v7 as uuid } from 'uuid'
import type { RoleDeps } from '#app/features/identity/identity.server.ts'
import type { Staff } from '#app/features/identity/identity.ts'
import type { EventRecord } from '#app/features/record/record.server.ts'
import { failure, success, type Result } from '#app/platform/result.ts'
import { findApiToken, updateTokenWithdrawn } from '#db/queries/api-tokens.server.ts'
import { managerOf, type ManagerRefusal } from './manager-of.server.ts'

/** From now on the token opens nothing. One that was withdrawn before stays as it is. */
export async function withdrawToken(
  deps: RoleDeps & { record: EventRecord },
  staff: Staff,
  { unitId, id }: { unitId: string; id: string },
): Promise<Result<undefined, ManagerRefusal | { code: 'token-not-found' }>> {
  const unit = await managerOf(deps, staff, unitId)
  if (!unit.ok) return unit
  const found = await findApiToken(deps.db, id)
  if (found?.unitId !== unitId) return failure('token-not-found')
  if (found.withdrawnAt !== null) return success(undefined)

  const happenedAt = deps.now().toISOString()
  await deps.db.transaction().execute(async (trx) => {
    await updateTokenWithdrawn(trx, id, happenedAt)
    const gone = { id: uuid(), type: 'api-token-withdrawn', subjectId: unitId, payload: {} }
    const by = { actorId: staff.learnerId, happenedAt }
    await deps.record.append({ ...deps, db: trx }, [{ ...gone, ...by }])
  })
  return success(undefined)
}
