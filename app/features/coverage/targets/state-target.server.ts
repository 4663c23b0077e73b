import { v7 as uuid } from 'uuid'
import type { RoleDeps } from '#app/features/identity/identity.server.ts'
import type { Staff } from '#app/features/identity/identity.ts'
import type { EventRecord } from '#app/features/record/record.server.ts'
import { success, type Result } from '#app/platform/result.ts'
import { cleanSource } from '../denominators/clean-source.ts'
import { checkTargets, type CheckedTargets, type TargetsForm } from './check-targets.ts'
import type { TargetIndicator } from './target.ts'
import { setAbove } from './set-above.server.ts'
import { unitToChange } from '../read/unit-to-change.server.ts'
import { targetUnits, type TargetRefusal } from './target-units.server.ts'
import { heldTargets, lastOf, statedTargetsOf } from './targets-of.server.ts'

type Deps = RoleDeps & { record: EventRecord }

type Asked = {
  unitId: string
  year: number
  indicator: TargetIndicator
  form: TargetsForm
}

type BadTargets = { code: 'bad-targets'; check: CheckedTargets }

/**
 * How many adults of a unit, and of those right below it, should be able to by the end of a year:
 * numbers of people, never percents. Only what is another number than before is written down.
 */
export async function stateTarget(
  deps: Deps,
  staff: Pick<Staff, 'learnerId'>,
  { unitId, year, indicator, form }: Asked,
): Promise<Result<{ stated: number }, TargetRefusal | BadTargets>> {
  const asked = { action: 'state-numbers', unitId } as const
  const found = await unitToChange(deps, staff, asked)
  if (!found.ok) return found
  const { unit, way, today: day } = found.value
  const { places, stated } = await targetUnits(deps, { unit, day, indicator })
  const unitIds = places.map(({ id }) => id)
  const before = await heldTargets(deps.db, { unitIds, year, day, indicator })
  const all = await statedTargetsOf(deps.db, { unitIds: [unitId], year, day })
  const last = lastOf(all, { unitId, indicator })
  const by = await setAbove(deps, staff, { way, last })
  const fixed = by === undefined ? undefined : { unitId, by }
  const check = checkTargets(form, { places, before, stated, fixed })
  if (check.flaws.length > 0 || check.aboveAll.length > 0) {
    return { ok: false, failure: { code: 'bad-targets', check } }
  }
  const source = cleanSource(form.source)
  const happenedAt = deps.now().toISOString()
  const events = check.changed.map(({ unitId: subjectId, adults }) => ({
    ...{ id: uuid(), type: 'target-stated', subjectId, actorId: staff.learnerId },
    ...{ happenedAt, payload: { year, indicator, adults, source } },
  }))
  await deps.record.append(deps, events)
  return success({ stated: events.length })
}
