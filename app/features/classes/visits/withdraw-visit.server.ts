import { mayOn, type RoleDeps } from '#app/features/identity/identity.server.ts'
import type { Staff } from '#app/features/identity/identity.ts'
import type { EventRecord } from '#app/features/record/record.server.ts'
import { derivedEventId } from '#app/features/record/record.ts'
import { failure, success, type Result } from '#app/platform/result.ts'
import { findVisit, listVisitsTogether } from '#db/queries/outreach.server.ts'
import { mayTakeBack } from './just-made.server.ts'

type Refusal = { code: 'visit-not-found' | 'not-your-unit' | 'not-your-own' }

/** Takes back a visit written down by mistake, for all of the house that were ticked. */
export async function withdrawVisit(
  deps: RoleDeps & { record: EventRecord },
  staff: Staff,
  visitId: string,
): Promise<Result<{ hamletId: string }, Refusal>> {
  const visit = await findVisit(deps.db, visitId)
  if (!visit) return failure('visit-not-found')
  const { hamletId } = visit
  const may = await mayOn(deps, staff, { action: 'teach', unitId: hamletId })
  if (!may) return failure('not-your-unit')
  if (!mayTakeBack(visit, staff, deps.now())) return failure('not-your-own')

  const together = await listVisitsTogether(deps.db, {
    ...visit,
    actorId: staff.learnerId,
  })
  await deps.record.append(
    deps,
    together.map(({ eventId, learnerId }) => ({
      id: derivedEventId('visit-withdrawn', eventId),
      ...{ type: 'visit-withdrawn', subjectId: learnerId, actorId: staff.learnerId },
      happenedAt: deps.now().toISOString(),
      payload: { visit: eventId },
    })),
  )
  return success({ hamletId })
}
