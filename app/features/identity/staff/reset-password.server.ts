import { randomInt } from 'node:crypto'
import { failure, success, type Result } from '#app/platform/result.ts'
import type { Db, StaffAccountRow } from '#db/database.ts'
import { deleteSessionsOf } from '#db/queries/sessions.server.ts'
import { deleteSignInTries } from '#db/queries/sign-in-tries.server.ts'
import {
  findStaffAccountByName,
  updatePassword,
} from '#db/queries/staff-accounts.server.ts'
import { hashSecret } from '../secret-hash.server.ts'
import type { Secrets } from '../secrets.server.ts'
import { nameKeyOf } from '../try-guard.server.ts'
import { foldLoginName } from './login-name.ts'

/**
 * Gives somebody of the staff who forgot theirs a new password, to be told face to face and
 * changed by them. Every session ends, and wrong tries are forgiven.
 */
export async function resetPassword(
  deps: Secrets & { db: Db; now: () => Date },
  typedName: string,
): Promise<Result<{ password: string }, { code: 'nobody-has-this-name' }>> {
  const name = foldLoginName(typedName)
  const account =
    name === undefined ? undefined : await findStaffAccountByName(deps.db, name)
  if (name === undefined || !account) return failure('nobody-has-this-name')

  return success({ password: await giveNewPassword(deps, account) })
}

/**
 * A new password in place of the old one, which opens nothing any more.
 * @param also - what is written down with it, in the same piece
 */
export async function giveNewPassword(
  deps: Secrets & { db: Db; now: () => Date },
  { personId, loginName }: StaffAccountRow,
  also: (db: Db) => Promise<unknown> = () => Promise.resolve(),
): Promise<string> {
  const password = freshPassword()
  const passwordHash = await hashSecret({ kind: 'password', text: password }, deps)
  const passwordSetAt = deps.now().toISOString()
  await deps.db.transaction().execute(async (db) => {
    await updatePassword(db, personId, { passwordHash, passwordSetAt })
    await deleteSessionsOf(db, personId)
    await deleteSignInTries(db, nameKeyOf({ kind: 'login-name', name: loginName }, deps))
    await also(db)
  })
  return password
}

/** Nothing that is read as something else, or that a keyboard for Vietnamese would change. */
const signs = 'bcghkmnpqtvy346789'

/** Sixteen signs in fours: 66 bits. */
function freshPassword(): string {
  const four = () =>
    Array.from({ length: 4 }, () => signs[randomInt(signs.length)]).join('')
  return [four(), four(), four(), four()].join('-')
}
