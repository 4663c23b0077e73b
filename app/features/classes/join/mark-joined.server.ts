import type { EventRecord } from '#app/features/record/record.server.ts'
import { derivedEventId } from '#app/features/record/record.ts'
import type { Db } from '#db/database.ts'
import { findAttendance } from '#db/queries/attendance.server.ts'

type Deps = { db: Db; now: () => Date; record: EventRecord }
type Joined = { classId: string; learnerId: string }

/**
 * Whoever joins is present. However often they join, it is one event; after a trainer said that
 * they are not there, which may have been somebody else under their name, it is another.
 */
export async function markJoined(
  { db, now, record }: Deps,
  { classId, learnerId }: Joined,
): Promise<void> {
  const known = await findAttendance(db, { classId, learnerId })
  const since = known?.isPresent === 0 ? [known.eventId] : []
  await record.append({ db, now }, [
    {
      id: derivedEventId('attendance-marked', classId, learnerId, 'joined', ...since),
      type: 'attendance-marked',
      subjectId: classId,
      happenedAt: now().toISOString(),
      payload: { learner: learnerId, isPresent: true, how: 'joined' },
    },
  ])
}
