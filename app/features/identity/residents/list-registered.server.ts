import { inOnePiece } from '#app/features/record/record.server.ts'
import { failure, success, type Result } from '#app/platform/result.ts'
import { todayOf } from '#app/platform/vietnam-time.ts'
import { findPerson, updatePerson } from '#db/queries/persons.server.ts'
import { changeConsent } from '../change-consent.server.ts'
import type { Staff } from '../visitor.ts'
import { describeResident } from './describe-resident.server.ts'
import { hamletFor, type HamletRefusal } from './hamlet-for.server.ts'
import { type ResidentDeps } from './resident-deps.server.ts'
import { placedEvent } from './resident-events.ts'
import type { ResidentDraft } from './resident.ts'

type Listing = {
  personId: string
  hamletId: string
  known: Partial<Pick<ResidentDraft, 'birthYear' | 'sex' | 'household' | 'smartphone'>>
}

/** Puts somebody who has an account by themself, and agrees, on the list of a hamlet. */
export function listRegistered(
  deps: ResidentDeps,
  staff: Pick<Staff, 'learnerId'>,
  { personId, hamletId, known }: Listing,
): Promise<Result<undefined, HamletRefusal | { code: 'resident-not-found' }>> {
  return inOnePiece(deps, async (within) => {
    const hamlet = await hamletFor(within, staff, hamletId)
    if (!hamlet.ok) return hamlet
    const person = await findPerson(within.db, personId)
    if (!person) return failure('resident-not-found')

    const { learnerId: actorId } = staff
    const agreed = { purpose: 'class-list', isGiven: true, askedBy: actorId } as const
    await changeConsent(within, personId, agreed)
    await updatePerson(within.db, personId, { ...known, listedBy: actorId })
    const told = { learnerId: person.learnerId, actorId, at: deps.now().toISOString() }
    const placed = placedEvent(told, { hamletId, from: todayOf(deps.now) })
    await deps.record.append(within, [placed])
    await describeResident(within, personId, actorId)
    return success(undefined)
  })
}
