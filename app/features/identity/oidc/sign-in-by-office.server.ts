import { failure, success, type Result } from '#app/platform/result.ts'
import type { Db } from '#db/database.ts'
import {
  findStaffAccountBySubject,
  updateOidcSubject,
} from '#db/queries/staff-accounts.server.ts'
import { openSession } from '../open-session.server.ts'
import type { OpenedSession, Staff } from '../visitor.ts'

/**
 * Opens a session for whoever the provider says it is. It ends with the browser: what the provider
 * keeps on the device we do not know.
 */
export async function signInByOffice(
  deps: { db: Db; now: () => Date },
  subject: string,
): Promise<Result<OpenedSession, { code: 'nobody-linked' }>> {
  const account = await findStaffAccountBySubject(deps.db, subject)
  if (!account) return failure('nobody-linked')
  const kind = { isSharedDevice: true, isStaff: true }
  return success(await openSession(deps, account.personId, kind))
}

/** Ties an account to one at the provider, which nobody else has. */
export function linkOffice(
  { db }: { db: Db },
  staff: Staff,
  subject: string,
): Promise<Result<undefined, { code: 'linked-elsewhere' }>> {
  return db.transaction().execute(async (trx) => {
    const account = await findStaffAccountBySubject(trx, subject)
    if (account && account.personId !== staff.id) return failure('linked-elsewhere')
    await updateOidcSubject(trx, staff.id, subject)
    return success(undefined)
  })
}
