import { randomBytes } from 'node:crypto'
import { v7 as uuid } from 'uuid'
import type { RoleDeps } from '#app/features/identity/identity.server.ts'
import type { Staff } from '#app/features/identity/identity.ts'
import type { EventRecord } from '#app/features/record/record.server.ts'
import { failure, success, type Result } from '#app/platform/result.ts'
import { insertApiToken, listApiTokens } from '#db/queries/api-tokens.server.ts'
import { managerOf, type ManagerRefusal } from './manager-of.server.ts'
import { tokenHash } from './token-hash.server.ts'
import { mostTokens, parseTokenName, tokenStart, type TokenFlaw } from './token.ts'

type Refusal = ManagerRefusal | { code: TokenFlaw | 'too-many-tokens' }

/** Lets a program read the numbers of a unit. The token is told once and kept nowhere. */
export async function makeToken(
  deps: RoleDeps & { record: EventRecord },
  staff: Staff,
  wanted: { unitId: string; name: string },
): Promise<Result<{ token: string; name: string }, Refusal>> {
  const { unitId } = wanted
  const unit = await managerOf(deps, staff, unitId)
  if (!unit.ok) return unit
  const name = parseTokenName(wanted.name)
  if (!name.ok) return name
  const tokens = await listApiTokens(deps.db, unitId)
  const open = tokens.filter(({ withdrawnAt }) => withdrawnAt === null)
  if (open.length >= mostTokens) return failure('too-many-tokens')

  const token = tokenStart + randomBytes(32).toString('base64url')
  const createdAt = deps.now().toISOString()
  await deps.db.transaction().execute(async (trx) => {
    await insertApiToken(trx, {
      ...{ idHash: tokenHash(token), unitId, name: name.value, createdAt },
      ...{ createdBy: staff.learnerId, lastUsedAt: null, withdrawnAt: null },
    })
    const made = { id: uuid(), type: 'api-token-made', subjectId: unitId, payload: {} }
    const by = { actorId: staff.learnerId, happenedAt: createdAt }
    await deps.record.append({ ...deps, db: trx }, [{ ...made, ...by }])
  })
  return success({ token, name: name.value })
}
