import { listResidentsOf } from '#db/queries/residents.server.ts'
import { givenDeps } from '#tests/support/people.ts'
import { givenResident } from '#tests/support/residents.ts'
import { givenRole, givenStaff } from '#tests/support/staff.ts'

const today = '2026-03-01'

/** Somebody who teaches at a unit, and nobody else. */
export async function givenTrainer(unitId = 'h-111') {
  const deps = await givenDeps()
  const trainer = await givenStaff(deps)
  await givenRole(deps, trainer, { role: 'trainer', unitId })
  return { deps, trainer }
}

/** Who is on the list of a hamlet. */
export async function namesIn(deps: Parameters<typeof givenResident>[0], hamletId: string) {
  const listed = await listResidentsOf(deps.db, [hamletId], today)
  return listed.map(({ displayName }) => displayName)
}
