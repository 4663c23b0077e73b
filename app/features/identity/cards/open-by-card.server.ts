import type { EventRecord } from '#app/features/record/record.server.ts'
import { success, type Result } from '#app/platform/result.ts'
import type { Db } from '#db/database.ts'
import { findStaffAccount } from '#db/queries/staff-accounts.server.ts'
import { claimGuest } from '../claim-guest.server.ts'
import { openSession } from '../open-session.server.ts'
import type { Secrets } from '../secrets.server.ts'
import type { OpenedFor } from '../visitor.ts'
import { readCard } from './read-card.server.ts'

type Deps = Secrets & { db: Db; now: () => Date; record: EventRecord }
type Asked = { token: string; guestId: string | undefined; isSharedDevice: boolean }

/**
 * Opens a session for whoever holds a card. It is a resident's session, whatever roles they hold:
 * a card can be found. Trainers make cards for anybody on their lists: of who has an account,
 * which a trainer has no key to, a card gives out and erases nothing.
 */
export async function openByCard(
  deps: Deps,
  { token, guestId, isSharedDevice }: Asked,
): Promise<Result<OpenedFor, { code: 'card-unknown' | 'card-withdrawn' }>> {
  const read = await readCard(deps, token)
  if (!read.ok) return read
  const { id, learnerId, pinHash } = read.value
  const hasAccount = pinHash !== null || !!(await findStaffAccount(deps.db, id))
  return deps.db.transaction().execute(async (db) => {
    if (!isSharedDevice) await claimGuest({ ...deps, db }, learnerId, guestId)
    const kind = { isSharedDevice, isStaff: false, isFromClass: hasAccount }
    return success({ learnerId, session: await openSession({ ...deps, db }, id, kind) })
  })
}
