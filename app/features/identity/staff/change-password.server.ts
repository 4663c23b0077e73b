import { failure, success, type Result } from '#app/platform/result.ts'
import { deleteSessionsOf } from '#db/queries/sessions.server.ts'
import { findStaffAccount, updatePassword } from '#db/queries/staff-accounts.server.ts'
import type { BadForm } from '../form-field.ts'
import { openSession } from '../open-session.server.ts'
import { hashSecret } from '../secret-hash.server.ts'
import type { GuardDeps } from '../try-guard.server.ts'
import { trySecret } from '../try-secret.server.ts'
import type { OpenedSession, SignInFailure, Staff } from '../visitor.ts'
import { passwordProblem } from './password.ts'
import type { PasswordChange } from './staff-forms.ts'

type Failure = SignInFailure | BadForm

/** Sets another password. Every session ends, wherever it is, and one begins here. */
export async function changePassword(
  deps: GuardDeps,
  { staff, address }: { staff: Staff; address: string },
  { current, password }: Pick<PasswordChange, 'current' | 'password'>,
): Promise<Result<OpenedSession, Failure>> {
  const account = await findStaffAccount(deps.db, staff.id)
  if (!account) return failure('wrong-name-or-secret')
  const problem = passwordProblem(password, account.loginName)
  if (problem) {
    return { ok: false, failure: { code: 'bad-form', fields: { password: problem } } }
  }
  const tried = { kind: 'login-name', name: account.loginName } as const
  const secret = { kind: 'password', text: current } as const
  const known = await trySecret(deps, { tried, address, secret }, () =>
    Promise.resolve({ owner: account.personId, hash: account.passwordHash }),
  )
  if (!known.ok) return known

  const passwordHash = await hashSecret({ kind: 'password', text: password }, deps)
  const passwordSetAt = deps.now().toISOString()
  return deps.db.transaction().execute(async (db) => {
    await updatePassword(db, staff.id, { passwordHash, passwordSetAt })
    await deleteSessionsOf(db, staff.id)
    const { isSharedDevice } = staff
    return success(
      await openSession({ ...deps, db }, staff.id, { isSharedDevice, isStaff: true }),
    )
  })
}
