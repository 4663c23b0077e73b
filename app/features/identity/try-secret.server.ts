import { success, type Result } from '#app/platform/result.ts'
import { verifySecret, type TypedSecret } from './secret-hash.server.ts'
import {
  forgiveTries,
  takeTry,
  type GuardDeps,
  type TriedName,
} from './try-guard.server.ts'
import type { SignInFailure } from './visitor.ts'

type Try = { tried: TriedName; address: string; secret: TypedSecret }

/**
 * Whose name and secret these are. Whoever has the name and whether anybody does, a wrong secret
 * takes as long, counts as much and is refused in the same words.
 */
export async function trySecret<Owner>(
  deps: GuardDeps,
  { tried, address, secret }: Try,
  find: () => Promise<{ owner: Owner; hash: string | null } | undefined>,
): Promise<Result<Owner, SignInFailure>> {
  const refusal = await takeTry(deps, { tried, address })
  if (refusal) return { ok: false, failure: refusal }

  const found = await find()
  const isRight = await verifySecret(secret, found?.hash, deps)
  if (!found || !isRight) return { ok: false, failure: { code: 'wrong-name-or-secret' } }

  await forgiveTries(deps, { tried, address })
  return success(found.owner)
}
