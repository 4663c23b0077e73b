import type { RoleDeps } from '#app/features/identity/identity.server.ts'
import type { Staff } from '#app/features/identity/identity.ts'
import { success, type Result } from '#app/platform/result.ts'
import { listApiTokens } from '#db/queries/api-tokens.server.ts'
import { managerOf, type ManagerRefusal } from './manager-of.server.ts'
import type { ShownTokens } from './token.ts'

/** The tokens of a unit, with those that were withdrawn. */
export async function listTokens(
  deps: RoleDeps,
  staff: Staff,
  unitId: string,
): Promise<Result<ShownTokens, ManagerRefusal>> {
  const unit = await managerOf(deps, staff, unitId)
  if (!unit.ok) return unit
  const rows = await listApiTokens(deps.db, unitId)
  const tokens = rows.map(({ idHash, name, createdAt, lastUsedAt, ...row }) => ({
    ...{ id: idHash, name, createdAt, lastUsedAt },
    withdrawnAt: row.withdrawnAt,
    createdBy: row.createdByName ?? undefined,
  }))
  return success({ unit: unit.value, tokens })
}
