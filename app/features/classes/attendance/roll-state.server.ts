import type { ClassRow, Db } from '#db/database.ts'
import { findHeadcount } from '#db/queries/attendance.server.ts'
import { peopleOfClass } from '../class/class-people.server.ts'
import type { RollState } from './mark.ts'

/** Who is there now. */
export async function rollStateOf(db: Db, row: ClassRow): Promise<RollState> {
  const { present } = await peopleOfClass(db, row)
  const headcount = await findHeadcount(db, row.id)
  return { present, headcount, total: present.length + headcount }
}
