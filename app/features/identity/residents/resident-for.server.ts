import { failure, success, type Result } from '#app/platform/result.ts'
import { todayOf } from '#app/platform/vietnam-time.ts'
import type { PersonRow } from '#db/database.ts'
import { findPerson } from '#db/queries/persons.server.ts'
import { findResident } from '#db/queries/residents.server.ts'
import type { RoleDeps } from '../roles/held-roles.server.ts'
import type { NamedUnit } from '../roles/shown-unit.ts'
import type { Staff } from '../visitor.ts'
import { hamletFor, type HamletRefusal } from './hamlet-for.server.ts'

export type ResidentRefusal = HamletRefusal | { code: 'resident-not-found' }
export type FoundResident = { person: PersonRow; hamlet: NamedUnit; way: NamedUnit[] }

/** Somebody on the list of a hamlet whose people one may know by name. */
export async function residentFor(
  deps: RoleDeps,
  staff: Pick<Staff, 'learnerId'>,
  personId: string,
): Promise<Result<FoundResident, ResidentRefusal>> {
  const listed = await findResident(deps.db, personId, todayOf(deps.now))
  const person = listed && (await findPerson(deps.db, personId))
  if (!person) return failure('resident-not-found')
  const place = await hamletFor(deps, staff, listed.hamletId)
  return place.ok ? success({ person, ...place.value }) : place
}
