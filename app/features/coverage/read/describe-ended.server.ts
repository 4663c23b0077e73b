import type { RoleDeps } from '#app/features/identity/identity.server.ts'
import type { Staff } from '#app/features/identity/identity.ts'
import type { ShownEndedUnit } from './ended-unit-page.tsx'
import { readerOf } from './reader-of.server.ts'

/** A unit that is no more, for whoever reads its numbers; undefined for others, and of all that is. */
export async function describeEnded(
  deps: RoleDeps,
  staff: Pick<Staff, 'learnerId'>,
  unitId: string,
): Promise<ShownEndedUnit | undefined> {
  const reader = await readerOf(deps, staff, unitId)
  if (!reader.ok || !reader.value.ended) return undefined
  const { unit, above, ended } = reader.value
  return { unit, above, ended }
}
