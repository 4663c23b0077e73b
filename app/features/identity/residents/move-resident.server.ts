import { inOnePiece } from '#app/features/record/record.server.ts'
import { success, type Result } from '#app/platform/result.ts'
import { todayOf } from '#app/platform/vietnam-time.ts'
import type { Staff } from '../visitor.ts'
import { hamletFor } from './hamlet-for.server.ts'
import { type ResidentDeps } from './resident-deps.server.ts'
import { placedEvent } from './resident-events.ts'
import { residentFor, type ResidentRefusal } from './resident-for.server.ts'

/** Says that somebody lives in another hamlet from today on: one of those the trainer has. */
export function moveResident(
  deps: ResidentDeps,
  staff: Pick<Staff, 'learnerId'>,
  { personId, hamletId }: { personId: string; hamletId: string },
): Promise<Result<undefined, ResidentRefusal>> {
  return inOnePiece(deps, async (within) => {
    const found = await residentFor(within, staff, personId)
    if (!found.ok) return found
    const target = await hamletFor(within, staff, hamletId)
    if (!target.ok) return target
    if (found.value.hamlet.id === hamletId) return success(undefined)

    const { learnerId } = found.value.person
    const at = deps.now().toISOString()
    const told = { learnerId, actorId: staff.learnerId, at }
    const placed = placedEvent(told, { hamletId, from: todayOf(deps.now) })
    await deps.record.append(within, [placed])
    return success(undefined)
  })
}
