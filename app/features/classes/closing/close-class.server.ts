import type { Staff } from '#app/features/identity/identity.ts'
import { derivedEventId } from '#app/features/record/record.ts'
import { failure, success, type Result } from '#app/platform/result.ts'
import type { ClassDeps } from '../class/class-deps.server.ts'
import { classFor, type ClassRefusal } from '../class/class-for.server.ts'
import { classCounts } from './class-counts.server.ts'

type Refusal = ClassRefusal | { code: 'not-opened' | 'not-confirmed' }

/** The trainer signs what came of the class. From then on it is only corrected, with a reason. */
export async function closeClass(
  deps: ClassDeps,
  staff: Pick<Staff, 'learnerId'>,
  { classId, isConfirmed }: { classId: string; isConfirmed: boolean },
): Promise<Result<undefined, Refusal>> {
  const found = await classFor(deps, staff, { classId, action: 'teach' })
  if (!found.ok) return found
  const { openedAt, closedAt } = found.value
  if (closedAt !== null) return success(undefined)
  if (openedAt === null) return failure('not-opened')
  if (!isConfirmed) return failure('not-confirmed')

  const happenedAt = deps.now().toISOString()
  await deps.db.transaction().execute(async (trx) => {
    const within = { ...deps, db: trx }
    const counted = { ...found.value, closedAt: happenedAt }
    const closed = {
      ...{ id: derivedEventId('class-closed', classId), type: 'class-closed' },
      ...{ subjectId: classId, actorId: staff.learnerId, happenedAt },
    }
    const payload = await classCounts(within, counted)
    await deps.record.append(within, [{ ...closed, payload }])
  })
  return success(undefined)
}
