import type { RoleDeps } from '#app/features/identity/identity.server.ts'
import type { Staff } from '#app/features/identity/identity.ts'
import { success, type Result } from '#app/platform/result.ts'
import type { ClassRow } from '#db/database.ts'
import { listNamesOf } from '#db/queries/attendance.server.ts'
import { classFor, type ClassRefusal } from '../class/class-for.server.ts'
import { peopleOfClass } from '../class/class-people.server.ts'
import { phaseOf } from '../class/class-phase.ts'

export type Room = {
  row: ClassRow
  isOpen: boolean
  /** By name; who had themselves erased has none and is left out. */
  present: { learnerId: string; name: string }[]
}

/** A class as a room that plays together, for who teaches it. */
export async function openRoom(
  deps: RoleDeps,
  staff: Staff,
  classId: string,
): Promise<Result<Room, ClassRefusal>> {
  const found = await classFor(deps, staff, { classId, action: 'teach' })
  if (!found.ok) return found
  const { present } = await peopleOfClass(deps.db, found.value)
  const named = await listNamesOf(deps.db, present)
  const names = named.map(({ learnerId, displayName }) => ({
    ...{ learnerId, name: displayName },
  }))
  return success({
    row: found.value,
    isOpen: phaseOf(found.value, deps.now()) === 'open',
    present: names.sort((one, other) => one.name.localeCompare(other.name, 'vi')),
  })
}
