import type { RoleDeps } from '#app/features/identity/identity.server.ts'
import type { Staff } from '#app/features/identity/identity.ts'
import type { EventRecord } from '#app/features/record/record.server.ts'
import { derivedEventId } from '#app/features/record/record.ts'
import { success, type Result } from '#app/platform/result.ts'
import { findOfficialRate } from '#db/queries/official-rates.server.ts'
import { takenBack, type TakenBack } from '../denominators/taken-back.ts'
import { unitToChange, type ChangeRefusal } from '../read/unit-to-change.server.ts'

type Deps = RoleDeps & { record: EventRecord }

/**
 * Takes back a rate that was typed off for a day; where that was itself a taking back, it is said
 * again. Pressed twice it is once, and what somebody else said since stays.
 */
export async function takeBackOfficialRate(
  deps: Deps,
  staff: Pick<Staff, 'learnerId'>,
  { unitId, statement }: { unitId: string; statement: string },
): Promise<Result<TakenBack, ChangeRefusal>> {
  const found = await unitToChange(deps, staff, { action: 'state-numbers', unitId })
  if (!found.ok) return found

  const id = derivedEventId('official-rate-stated', statement)
  const row = await findOfficialRate(deps.db, { unitId, eventIds: [statement, id] })
  if (!row) return success('changed-since')
  if (row.eventId === id) return success(takenBack(row.isWithdrawn === 1))

  const { indicator, asOf, permille, numerator, denominator, source } = row
  const isWithdrawn = row.isWithdrawn === 0
  const said = { indicator, asOf, permille, numerator, denominator, source }
  await deps.record.append(deps, [
    {
      ...{ id, type: 'official-rate-stated', subjectId: unitId },
      ...{ actorId: staff.learnerId, happenedAt: deps.now().toISOString() },
      payload: { ...said, isWithdrawn },
    },
  ])
  return success(takenBack(isWithdrawn))
}
