import { failure, success, type Result } from '#app/platform/result.ts'
import type { ApiTokenRow, Db } from '#db/database.ts'
import { findApiToken, updateTokenUsed } from '#db/queries/api-tokens.server.ts'
import { tokenHash } from './token-hash.server.ts'

/** How often it is written down that a token is in use, in milliseconds: a write costs a flush. */
const usedEvery = 3_600_000

/**
 * The token of a request. One that is missing, made up or withdrawn is looked up and refused in
 * one way, so that neither the answer nor its time tells whether it ever was one.
 */
export async function openByToken(
  { db, now }: { db: Db; now: () => Date },
  token: string | undefined,
): Promise<Result<ApiTokenRow, { code: 'token-refused' }>> {
  const found = await findApiToken(db, tokenHash(token ?? ''))
  if (!found || found.withdrawnAt !== null) return failure('token-refused')
  const since = now().getTime() - Date.parse(found.lastUsedAt ?? found.createdAt)
  if (found.lastUsedAt === null || since > usedEvery) {
    await updateTokenUsed(db, found.idHash, now().toISOString())
  }
  return success(found)
}
