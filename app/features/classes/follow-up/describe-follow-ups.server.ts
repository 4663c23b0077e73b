import {
  hamletFor,
  type HamletRefusal,
  type RoleDeps,
} from '#app/features/identity/identity.server.ts'
import type { Staff } from '#app/features/identity/identity.ts'
import { success, type Result } from '#app/platform/result.ts'
import { todayOf } from '#app/platform/vietnam-time.ts'
import type { Db } from '#db/database.ts'
import { listAgreeing } from '#db/queries/outreach.server.ts'
import type { ResidentRow } from '#db/queries/residents.server.ts'
import { listLearningResidents } from '../visits/neighbours.server.ts'
import { dueOf } from './due-of.server.ts'
import type { FollowUpCounts, FollowUps, ToAsk } from './shown-follow-ups.ts'

/** Whom to ask in a hamlet whether they have done it for real, for who teaches there. */
export async function describeFollowUps(
  deps: RoleDeps,
  staff: Staff,
  hamletId: string,
): Promise<Result<FollowUps, HamletRefusal>> {
  const found = await hamletFor(deps, staff, hamletId)
  if (!found.ok) return found
  const { people, counts } = await listToAsk(deps, hamletId)
  const { name } = found.value.hamlet
  return success({ hamlet: { id: hamletId, name }, counts, people })
}

/** Those not asked in vain come first, then house by house. */
export async function listToAsk(
  deps: { db: Db; now: () => Date },
  hamletId: string,
): Promise<{ people: ToAsk[]; counts: FollowUpCounts }> {
  const today = todayOf(deps.now)
  const residents = await listLearningResidents(deps.db, hamletId, today)
  const ids = residents.map(({ learnerId }) => learnerId)
  const { due, counts } = await dueOf(deps, ids)
  const mayCall = await callable(deps.db, residents)
  const people = residents.flatMap((resident) => {
    const { id, learnerId, displayName, household } = resident
    const own = due.find((each) => each.learnerId === learnerId)
    if (!own) return []
    const phone = mayCall.has(id) ? resident.phone : null
    const { skill, on, misses } = own
    return [{ id, household, skill, on, misses, phone, name: displayName }]
  })
  // The residents come by household and name, and sorting keeps that.
  return { people: people.sort((one, other) => one.misses - other.misses), counts }
}

/** Who may be called on the telephone about what they learned. */
export async function callable(
  db: Db,
  residents: readonly Pick<ResidentRow, 'id'>[],
): Promise<Set<string>> {
  const ids = residents.map(({ id }) => id)
  return new Set(await listAgreeing(db, ids, ['contact-phone', 'follow-up']))
}
