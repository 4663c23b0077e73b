import { inOnePiece } from '#app/features/record/record.server.ts'
import { failure, success, type Result } from '#app/platform/result.ts'
import { findPersonByPhone, updatePerson } from '#db/queries/persons.server.ts'
import { changeConsent } from '../change-consent.server.ts'
import type { ResidentPurpose } from '../consent.ts'
import type { Staff } from '../visitor.ts'
import { type ResidentDeps } from './resident-deps.server.ts'
import { residentFor, type ResidentRefusal } from './resident-for.server.ts'

type Answer = {
  personId: string
  purpose: ResidentPurpose
  isGiven: boolean
  /** Where they agree to be called: the number. */
  phone?: string | undefined
}

type Refusal =
  | ResidentRefusal
  | { code: 'erase-instead' | 'not-signed-in' | 'phone-missing' | 'phone-taken' }

/** Notes what somebody answered when a trainer read a purpose out to them. */
export function askConsent(
  deps: ResidentDeps,
  staff: Pick<Staff, 'learnerId'>,
  { personId, purpose, isGiven, phone }: Answer,
): Promise<Result<undefined, Refusal>> {
  return inOnePiece(deps, async (within) => {
    const found = await residentFor(within, staff, personId)
    if (!found.ok) return found
    const askedBy = staff.learnerId
    const isCalled = purpose === 'contact-phone' && isGiven
    if (isCalled && found.value.person.pinHash === null) {
      if (phone === undefined) return failure('phone-missing')
      const holder = await findPersonByPhone(within.db, phone)
      if (holder && holder.id !== personId) return failure('phone-taken')
      await updatePerson(within.db, personId, { phone })
    }
    const changed = await changeConsent(within, personId, { purpose, isGiven, askedBy })
    return changed.ok ? success(undefined) : changed
  })
}
