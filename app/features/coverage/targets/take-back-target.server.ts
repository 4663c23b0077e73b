import type { RoleDeps } from '#app/features/identity/identity.server.ts'
import type { Staff } from '#app/features/identity/identity.ts'
import type { EventRecord } from '#app/features/record/record.server.ts'
import { derivedEventId } from '#app/features/record/record.ts'
import { failure, success, type Result } from '#app/platform/result.ts'
import { findTarget } from '#db/queries/targets.server.ts'
import { takenBack, type TakenBack } from '../denominators/taken-back.ts'
import { isTargetIndicator, type TargetIndicator } from './target.ts'
import { fixedFlaw, type CheckedTargets } from './check-targets.ts'
import { setAbove } from './set-above.server.ts'
import { unitToChange } from '../read/unit-to-change.server.ts'
import { targetUnits, type TargetRefusal } from './target-units.server.ts'
import { lastOf, statedTargetsOf } from './targets-of.server.ts'

type Deps = RoleDeps & { record: EventRecord }
type About = { year: number; indicator: TargetIndicator }
type SetAbove = About & { code: 'set-above'; flaws: CheckedTargets['flaws'] }

/**
 * Takes back the last word on a target; where that was itself a taking back, the target holds
 * again. Pressed twice it is once, and what somebody else said since stays.
 */
export async function takeBackTarget(
  deps: Deps,
  staff: Pick<Staff, 'learnerId'>,
  { unitId, statement }: { unitId: string; statement: string },
): Promise<Result<About & { back: TakenBack }, TargetRefusal | SetAbove>> {
  const row = await findTarget(deps.db, statement)
  if (!row || !isTargetIndicator(row.indicator)) return failure('unit-not-found')
  const { year, indicator, adults, source } = row
  const asked = { action: 'state-numbers', unitId } as const
  const found = await unitToChange(deps, staff, asked)
  if (!found.ok) return found
  const { unit, way, today: day } = found.value
  const { places } = await targetUnits(deps, { unit, day, indicator })
  if (!places.some(({ id }) => id === row.unitId)) return failure('unit-not-found')

  const id = derivedEventId('target-stated', statement)
  const about = { year, indicator }
  const isWithdrawn = row.isWithdrawn === 0
  const all = await statedTargetsOf(deps.db, { unitIds: [row.unitId], year, day })
  const last = lastOf(all, { unitId: row.unitId, indicator })
  if (last?.id === id) return success({ ...about, back: takenBack(isWithdrawn) })
  if (last?.id !== statement) return success({ ...about, back: 'changed-since' })
  const by = await setAbove(deps, staff, { way, last })
  if (by !== undefined) {
    const flaws = [fixedFlaw(places, { unitId, by })]
    return { ok: false, failure: { code: 'set-above', ...about, flaws } }
  }
  await deps.record.append(deps, [
    {
      ...{ id, type: 'target-stated', subjectId: row.unitId, actorId: staff.learnerId },
      happenedAt: deps.now().toISOString(),
      payload: { ...about, adults, source, isWithdrawn },
    },
  ])
  return success({ ...about, back: takenBack(isWithdrawn) })
}
