import * as v from 'valibot'
import type { Db } from '#db/database.ts'
import { listAttendanceMarks } from '#db/queries/attendance.server.ts'
import { attendanceSchema } from '../facts.ts'
import { correctionReasons, type ShownMark } from './mark.ts'

/** Every word on who was in a class; for whoever may know its people. */
export async function listMarks(db: Db, classId: string): Promise<ShownMark[]> {
  const rows = await listAttendanceMarks(db, classId)
  return rows.map(({ id, happenedAt, payload, actorId, actorName, aboutName }) => {
    const { isPresent, reason } = v.parse(attendanceSchema, JSON.parse(payload))
    return {
      ...{ id, at: happenedAt, isPresent, isOwn: actorId === null },
      name: aboutName ?? undefined,
      actor: actorName ?? undefined,
      reason: correctionReasons.find((each) => each === reason),
    }
  })
}
