import type { AttendanceRow, ClassRow, Db } from '#db/database.ts'
import { listAttendance } from '#db/queries/attendance.server.ts'
import { listStaffAmong } from '#db/queries/role-grants.server.ts'
import { listAliasesOf } from '#db/queries/same-people.server.ts'

export type ClassPeople = {
  /** Who was there and counts, each once: not the staff, and nobody under two names. */
  present: string[]
  /** Those of them who came in by themselves. */
  joined: string[]
  /** All pseudonyms of those present, by whom they stand for. */
  aliases: Map<string, string>
  /** Who a pseudonym stands for. */
  personOf: (learnerId: string) => string
  isStaff: (learnerId: string) => boolean
}

/**
 * Who is in a class, as everything that counts or shows its people must see them.
 * @param others - pseudonyms besides those of the attendance, to be told apart in the same way
 */
export async function peopleOfClass(
  db: Db,
  { id }: Pick<ClassRow, 'id'>,
  others: readonly string[] = [],
): Promise<ClassPeople> {
  const rows = await listAttendance(db, id)
  const named = [...rows.map(({ learnerId }) => learnerId), ...others]
  const known = new Map(
    (await listAliasesOf(db, named)).map(({ alias, learnerId }) => [alias, learnerId]),
  )
  const personOf = (learnerId: string) => known.get(learnerId) ?? learnerId
  const everybody = [...new Set([...named, ...known.keys()])]
  const staff = new Set((await listStaffAmong(db, everybody)).map(personOf))
  const isStaff = (learnerId: string) => staff.has(personOf(learnerId))
  const present = peopleIn(rows.filter(({ isPresent }) => isPresent === 1))

  function peopleIn(some: readonly AttendanceRow[]): string[] {
    const people = new Set(some.map(({ learnerId }) => personOf(learnerId)))
    return [...people].filter((person) => !staff.has(person))
  }

  const counted = new Set(present)
  return {
    present,
    joined: peopleIn(rows.filter((row) => row.isPresent === 1 && row.how === 'joined')),
    aliases: new Map([...known].filter(([, person]) => counted.has(person))),
    ...{ personOf, isStaff },
  }
}
