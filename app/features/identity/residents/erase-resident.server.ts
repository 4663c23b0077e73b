import { success, type Result } from '#app/platform/result.ts'
import { changeConsent } from '../change-consent.server.ts'
import { givenOf, residentPurposes, standsOn } from '../consent.ts'
import { eraseMyData } from '../erase-my-data.server.ts'
import { listConsents } from '../list-consents.server.ts'
import type { Secrets } from '../secrets.server.ts'
import type { Staff } from '../visitor.ts'
import type { ResidentDeps } from './resident-deps.server.ts'
import { residentFor, type ResidentRefusal } from './resident-for.server.ts'

type Erasure = { outcome: 'erased' | 'left-the-list'; hamletId: string }

/**
 * Erases somebody who asks a trainer for it. Who made an account by themself leaves the lists,
 * and everything that was for them; the account stays theirs to erase.
 */
export async function eraseResident(
  deps: ResidentDeps & Secrets,
  staff: Pick<Staff, 'learnerId'>,
  personId: string,
): Promise<Result<Erasure, ResidentRefusal>> {
  const found = await residentFor(deps, staff, personId)
  if (!found.ok) return found
  const hamletId = found.value.hamlet.id
  const stands = standsOn(givenOf(await listConsents(deps, personId)))
  if (stands !== 'keep-progress') {
    await eraseMyData(deps, personId)
    return success({ outcome: 'erased', hamletId })
  }
  const askedBy = staff.learnerId
  await deps.db.transaction().execute(async (db) => {
    for (const purpose of residentPurposes) {
      await changeConsent({ ...deps, db }, personId, { purpose, isGiven: false, askedBy })
    }
  })
  return success({ outcome: 'left-the-list', hamletId })
}
