import { v7 as uuid } from 'uuid'
import type { EventRecord } from '#app/features/record/record.server.ts'
import { failure, success, type Result } from '#app/platform/result.ts'
import type { Db } from '#db/database.ts'
import { wasInClass } from './my-class.server.ts'
import { faces, ratingOf } from './satisfaction.ts'

type Deps = { db: Db; now: () => Date; record: EventRecord }
type Refusal = { code: 'not-your-class' | 'rating-missing' }

/** How somebody liked a class they were in; said again, the last word counts. */
export async function rateClass(
  deps: Deps,
  learnerId: string | undefined,
  { classId, face }: { classId: string; face: string },
): Promise<Result<undefined, Refusal>> {
  if (learnerId === undefined || !(await wasInClass(deps.db, learnerId, classId))) {
    return failure('not-your-class')
  }
  const known = faces.find((each) => each === face)
  if (!known) return failure('rating-missing')
  await deps.record.append(deps, [
    {
      ...{ id: uuid(), type: 'class-rated', subjectId: classId },
      happenedAt: deps.now().toISOString(),
      payload: { learner: learnerId, rating: ratingOf[known] },
    },
  ])
  return success(undefined)
}
