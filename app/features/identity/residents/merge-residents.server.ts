import { v7 as uuid } from 'uuid'
import { inOnePiece } from '#app/features/record/record.server.ts'
import { derivedEventId } from '#app/features/record/record.ts'
import { failure, success, type Result } from '#app/platform/result.ts'
import { findPersonOfLearner, updatePerson } from '#db/queries/persons.server.ts'
import { listMergesInto } from '#db/queries/resident-facts.server.ts'
import { findStaffAccount } from '#db/queries/staff-accounts.server.ts'
import type { Staff } from '../visitor.ts'
import { type ResidentDeps } from './resident-deps.server.ts'
import { residentFor, type ResidentRefusal } from './resident-for.server.ts'

type MergeRefusal = ResidentRefusal | { code: 'same-record' | 'is-staff' }

/**
 * Says that two records are one person's. The one that stays is shown from now on, with what was
 * done under either; the other is kept as it is, so that they can be told apart again.
 */
export function mergeResidents(
  deps: ResidentDeps,
  staff: Pick<Staff, 'learnerId'>,
  { keptId, otherId }: { keptId: string; otherId: string },
): Promise<Result<undefined, MergeRefusal>> {
  return inOnePiece(deps, async (within) => {
    if (keptId === otherId) return failure('same-record')
    const kept = await residentFor(within, staff, keptId)
    if (!kept.ok) return kept
    const other = await residentFor(within, staff, otherId)
    if (!other.ok) return other
    if (await findStaffAccount(within.db, otherId)) return failure('is-staff')

    const to = kept.value.person.learnerId
    const from = other.value.person.learnerId
    await updatePerson(within.db, otherId, { mergedInto: keptId })
    await deps.record.append(within, [
      {
        ...{ id: uuid(), type: 'residents-merged', subjectId: to },
        ...{ actorId: staff.learnerId, happenedAt: deps.now().toISOString() },
        payload: { from, to },
      },
    ])
    return success(undefined)
  })
}

type PartRefusal = ResidentRefusal | { code: 'merge-not-found' }

/** Tells two records apart again: each has what was done under it. */
export function partResidents(
  deps: ResidentDeps,
  staff: Pick<Staff, 'learnerId'>,
  { personId, mergeId }: { personId: string; mergeId: string },
): Promise<Result<undefined, PartRefusal>> {
  return inOnePiece(deps, async (within) => {
    const kept = await residentFor(within, staff, personId)
    if (!kept.ok) return kept
    const { learnerId } = kept.value.person
    const merges = await listMergesInto(within.db, learnerId)
    const merge = merges.find(({ id }) => id === mergeId)
    if (!merge) return failure('merge-not-found')

    const other = await findPersonOfLearner(within.db, merge.fromLearnerId)
    if (other) await updatePerson(within.db, other.id, { mergedInto: null })
    await deps.record.append(within, [
      {
        ...{ id: derivedEventId('residents-parted', mergeId), type: 'residents-parted' },
        ...{ subjectId: learnerId, actorId: staff.learnerId },
        ...{ happenedAt: deps.now().toISOString(), payload: { merge: mergeId } },
      },
    ])
    return success(undefined)
  })
}
