import type { EventRecord } from '#app/features/record/record.server.ts'
import type { Db } from '#db/database.ts'
import { derivedEventId } from '../class/derived-id.ts'

type Deps = { db: Db; now: () => Date; record: EventRecord }
type Joined = { classId: string; learnerId: string }

/** Whoever joins is present. However often they join, it is one event. */
export async function markJoined(
  { db, now, record }: Deps,
  { classId, learnerId }: Joined,
): Promise<void> {
  await record.append({ db, now }, [
    {
      id: derivedEventId('attendance-marked', classId, learnerId, 'joined'),
      type: 'attendance-marked',
      subjectId: classId,
      happenedAt: now().toISOString(),
      payload: { learner: learnerId, isPresent: true, how: 'joined' },
    },
  ])
}
