import { mayOn, type RoleDeps } from '#app/features/identity/identity.server.ts'
import type { Staff } from '#app/features/identity/identity.ts'
import { failure, success, type Result } from '#app/platform/result.ts'
import { todayOf } from '#app/platform/vietnam-time.ts'
import { findResident, type ResidentRow } from '#db/queries/residents.server.ts'

export type ResidentRefusal = { code: 'resident-not-found' | 'not-your-unit' }

/** Somebody of a hamlet, for a trainer whose role reaches it today. */
export async function residentFor(
  deps: RoleDeps,
  staff: Staff,
  personId: string,
): Promise<Result<{ resident: ResidentRow; today: string }, ResidentRefusal>> {
  const today = todayOf(deps.now)
  const resident = await findResident(deps.db, personId, today)
  if (!resident) return failure('resident-not-found')
  const may = await mayOn(deps, staff, { action: 'teach', unitId: resident.hamletId })
  return may ? success({ resident, today }) : failure('not-your-unit')
}
