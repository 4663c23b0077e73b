import type { Staff } from '#app/features/identity/identity.ts'
import { derivedEventId } from '#app/features/record/record.ts'
import { failure, success, type Result } from '#app/platform/result.ts'
import type { ClassDeedRow, Db } from '#db/database.ts'
import { listDeedsIn } from '#db/queries/class-deeds.server.ts'
import type { ClassDeps } from '../class/class-deps.server.ts'
import { classFor, type ClassRefusal } from '../class/class-for.server.ts'
import { peopleOfClass } from '../class/class-people.server.ts'
import { withdrawReasons } from './withdrawal.ts'

export type WithdrawRefusal = ClassRefusal | { code: 'deed-not-found' | 'reason-missing' }

/**
 * Takes back what a trainer saw or wrote down by mistake, whoever of those teaching there it was.
 * Like attendance it can be put right after the class was signed, for a reason that is kept.
 */
export async function withdrawDeed(
  deps: ClassDeps,
  staff: Pick<Staff, 'learnerId'>,
  asked: { classId: string; deed: string; reason: string },
): Promise<Result<undefined, WithdrawRefusal>> {
  const { classId } = asked
  const found = await classFor(deps, staff, { classId, action: 'teach' })
  if (!found.ok) return found
  const together = await deedsTogether(deps.db, asked)
  if (together.length === 0) return failure('deed-not-found')
  const isSigned = found.value.closedAt !== null
  const reason = withdrawReasons.find((each) => each === asked.reason)
  if (isSigned && reason === undefined) return failure('reason-missing')

  await deps.record.append(
    deps,
    together.map(({ eventId: deed, learnerId }) => ({
      ...{ id: derivedEventId('deed-withdrawn', deed), type: 'deed-withdrawn' },
      ...{ subjectId: learnerId, actorId: staff.learnerId },
      happenedAt: deps.now().toISOString(),
      payload: { deed, class: classId, ...(isSigned && { reason }) },
    })),
  )
  return success(undefined)
}

/** Who was seen doing something is seen doing it once, whichever of their attempts was watched. */
async function deedsTogether(
  db: Db,
  { classId, deed }: { classId: string; deed: string },
): Promise<ClassDeedRow[]> {
  const deeds = (await listDeedsIn(db, classId)).filter(({ kind }) => kind !== 'room')
  const told = deeds.find(({ eventId }) => eventId === deed)
  if (told?.kind !== 'witnessed') return told ? [told] : []
  const learners = deeds.map(({ learnerId }) => learnerId)
  const { personOf } = await peopleOfClass(db, { id: classId }, learners)
  return deeds.filter(
    ({ kind, skill, learnerId }) =>
      kind === 'witnessed' &&
      skill === told.skill &&
      personOf(learnerId) === personOf(told.learnerId),
  )
}
