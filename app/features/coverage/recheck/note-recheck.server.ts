import type { Staff } from '#app/features/identity/identity.ts'
import { derivedEventId } from '#app/features/record/record.ts'
import { failure, success, type Result } from '#app/platform/result.ts'
import { listRecheckResults } from '#db/queries/recheck.server.ts'
import { recheckResults } from '../facts.ts'
import type { RecheckDeps } from './draw-recheck.server.ts'
import { findToCheck, type ToCheckRefusal } from './find-to-check.server.ts'
import type { Book } from './task-of.ts'

type Asked = { drawId: string; learnerId: string; result: string }
type Noted = { hamletId: string; period: string }

/** Writes down how somebody of a sample did; said again, the later word holds. */
export async function noteRecheck(
  deps: RecheckDeps & { skills: Book },
  staff: Pick<Staff, 'learnerId'>,
  { drawId, learnerId, result: typed }: Asked,
): Promise<Result<Noted, ToCheckRefusal | { code: 'result-missing' | 'person-erased' }>> {
  const found = await findToCheck(deps, staff, { drawId, learnerId })
  if (!found.ok) return found
  if (found.value.person.isErased) return failure('person-erased')
  const result = recheckResults.find((each) => each === typed)
  if (!result) return failure('result-missing')
  const { draw, hamletId, person } = found.value
  if (person.result !== result) {
    const before = (await listRecheckResults(deps.db, [drawId])).find(
      (row) => row.learnerId === learnerId,
    )
    // Sent twice it is one word; the same word after another is another one.
    const replaced = before?.eventId ?? ''
    await deps.record.append(deps, [
      {
        id: derivedEventId('recheck-noted', drawId, learnerId, result, replaced),
        ...{ type: 'recheck-noted', subjectId: learnerId, actorId: staff.learnerId },
        happenedAt: deps.now().toISOString(),
        payload: { draw: drawId, result },
      },
    ])
  }
  return success({ hamletId, period: draw.period })
}
