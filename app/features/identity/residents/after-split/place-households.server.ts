import { inOnePiece } from '#app/features/record/record.server.ts'
import { failure, success, type Result } from '#app/platform/result.ts'
import type { Staff } from '../../visitor.ts'
import { hamletFor, type HamletRefusal } from '../hamlet-for.server.ts'
import type { ResidentDeps } from '../resident-deps.server.ts'
import { placedEvent } from '../resident-events.ts'
import { describeWaiting } from './describe-waiting.server.ts'
import { listWaiting } from './list-waiting.server.ts'
import { householdsOf } from './waiting-households.ts'

type Asked = {
  hamletId: string
  /** The part a household lives in, by the household's id. Of the others nothing is said. */
  partOf: (householdId: string) => string | undefined
}
type Refusal = HamletRefusal | { code: 'none-chosen' }

/**
 * Says in which part of a hamlet that was split whole households live, since the split. Gives how
 * many people were placed; the others stay to be placed.
 */
export function placeHouseholds(
  deps: ResidentDeps,
  staff: Pick<Staff, 'learnerId'>,
  { hamletId, partOf }: Asked,
): Promise<Result<{ placed: number }, Refusal>> {
  return inOnePiece(deps, async (within) => {
    const hamlet = await hamletFor(within, staff, hamletId)
    if (!hamlet.ok) return hamlet
    const { parts = [] } = (await describeWaiting(within, staff, hamletId)) ?? {}
    const chosen = householdsOf(await listWaiting(within, hamletId)).flatMap((people) => {
      const partId = partOf(people[0]?.id ?? '')
      return partId === undefined ? [] : [{ people, partId }]
    })
    if (chosen.length === 0) return failure('none-chosen')
    if (chosen.some(({ partId }) => !parts.some(({ id }) => id === partId))) {
      return failure('not-your-unit')
    }
    const [actorId, at] = [staff.learnerId, deps.now().toISOString()]
    const placed = chosen.flatMap(({ people, partId }) =>
      people.map(({ learnerId, from }) =>
        placedEvent({ learnerId, actorId, at }, { hamletId: partId, from }),
      ),
    )
    await deps.record.append(within, placed)
    return success({ placed: placed.length })
  })
}
