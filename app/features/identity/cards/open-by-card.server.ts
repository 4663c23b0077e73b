import type { EventRecord } from '#app/features/record/record.server.ts'
import { success, type Result } from '#app/platform/result.ts'
import type { Db } from '#db/database.ts'
import { claimGuest } from '../claim-guest.server.ts'
import { openSession } from '../open-session.server.ts'
import type { Secrets } from '../secrets.server.ts'
import type { OpenedFor } from '../visitor.ts'
import { readCard } from './read-card.server.ts'

type Deps = Secrets & { db: Db; now: () => Date; record: EventRecord }
type Asked = { token: string; guestId: string | undefined; isSharedDevice: boolean }

/**
 * Opens a session for whoever holds a card. It is a resident's session, whatever roles they hold:
 * a card can be found.
 */
export async function openByCard(
  deps: Deps,
  { token, guestId, isSharedDevice }: Asked,
): Promise<Result<OpenedFor, { code: 'card-unknown' | 'card-withdrawn' }>> {
  const read = await readCard(deps, token)
  if (!read.ok) return read
  const { id, learnerId } = read.value
  return deps.db.transaction().execute(async (db) => {
    if (!isSharedDevice) await claimGuest({ ...deps, db }, learnerId, guestId)
    const kind = { isSharedDevice, isStaff: false }
    return success({ learnerId, session: await openSession({ ...deps, db }, id, kind) })
  })
}
