import { success, type Result } from '#app/platform/result.ts'
import { findStaffAccountByName } from '#db/queries/staff-accounts.server.ts'
import { openSession } from '../open-session.server.ts'
import type { Caller } from '../sign-in.server.ts'
import type { GuardDeps } from '../try-guard.server.ts'
import { trySecret } from '../try-secret.server.ts'
import type { OpenedSession, SignInFailure } from '../visitor.ts'
import type { StaffSignIn } from './staff-forms.ts'

/**
 * Opens a session in which somebody's roles hold. What was practised on their device before stays
 * a guest's: a trainer shows it to many, and their own practice never counts.
 */
export async function signInStaff(
  deps: GuardDeps,
  { address }: Pick<Caller, 'address'>,
  { loginName, password, isSharedDevice }: StaffSignIn,
): Promise<Result<OpenedSession, SignInFailure>> {
  const tried = { kind: 'login-name', name: loginName } as const
  const secret = { kind: 'password', text: password } as const
  const known = await trySecret(deps, { tried, address, secret }, async () => {
    const account = await findStaffAccountByName(deps.db, loginName)
    return account && { owner: account.personId, hash: account.passwordHash }
  })
  if (!known.ok) return known
  return success(await openSession(deps, known.value, { isSharedDevice, isStaff: true }))
}
