import type { Staff } from '#app/features/identity/identity.ts'
import { success, type Result } from '#app/platform/result.ts'
import { todayOf } from '#app/platform/vietnam-time.ts'
import type { ClassRow } from '#db/database.ts'
import { findHeadcount, listNamesOf } from '#db/queries/attendance.server.ts'
import { listResidentsOf } from '#db/queries/residents.server.ts'
import { classFor, type ClassRefusal } from '../class/class-for.server.ts'
import type { ClassDeps } from '../class/class-deps.server.ts'
import { peopleOfClass } from '../class/class-people.server.ts'
import { byName, type RollRow } from './roll.ts'

export type Roll = {
  row: ClassRow
  rows: RollRow[]
  /** Who joined on a device without saying who they are. */
  nameless: number
  headcount: number
}

/** The people of the hamlet, and who else came, by name; for who teaches there. */
export async function describeRoll(
  deps: Pick<ClassDeps, 'db' | 'now' | 'unitsOn'>,
  staff: Pick<Staff, 'learnerId'>,
  classId: string,
): Promise<Result<Roll, ClassRefusal>> {
  const found = await classFor(deps, staff, { classId, action: 'teach' })
  if (!found.ok) return found
  const { db, now } = deps
  const row = found.value
  const residents = await listResidentsOf(db, [row.hamletId], todayOf(now))
  const people = await peopleOfClass(
    db,
    row,
    residents.map(({ learnerId }) => learnerId),
  )
  const [present, joined] = [new Set(people.present), new Set(people.joined)]
  const rowOf = (
    person: Pick<(typeof residents)[number], 'learnerId' | 'displayName' | 'birthYear'>,
  ) => ({
    ...{ learner: person.learnerId, name: person.displayName, birthYear: person.birthYear },
    isPresent: present.has(person.learnerId),
    hasJoined: joined.has(person.learnerId),
  })
  const own = residents
    .filter(({ learnerId }) => !people.isStaff(learnerId))
    .map((resident) => ({ ...rowOf(resident), household: resident.household }))
  const listed = new Set(own.map(({ learner }) => learner))
  const others = people.present.filter((learner) => !listed.has(learner))
  const named = await listNamesOf(db, others)
  const guests = named.map((person) => ({ ...rowOf(person), household: null }))
  return success({
    row,
    rows: [...own, ...guests].sort(byName),
    nameless: others.length - named.length,
    headcount: await findHeadcount(db, row.id),
  })
}
