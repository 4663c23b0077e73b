import {
  listWaiting,
  mayOn,
  type RoleDeps,
} from '#app/features/identity/identity.server.ts'
import type { Staff } from '#app/features/identity/identity.ts'
import { listChanges } from '#app/features/territory/territory.server.ts'
import type { ShownChanges } from '#app/features/territory/territory.ts'
import { failure, success, type Result } from '#app/platform/result.ts'
import { todayOf } from '#app/platform/vietnam-time.ts'

type Refusal = { code: 'unit-not-found' | 'not-your-unit' }

/** What was merged, split and closed below a unit, and what there is to change. */
export async function describeChanges(
  deps: RoleDeps,
  staff: Staff,
  unitId: string,
): Promise<Result<ShownChanges, Refusal>> {
  const day = todayOf(deps.now)
  const units = deps.unitsOn(deps.db, day)
  const way = await units.wayTo(unitId)
  const unit = way.at(-1)
  if (!unit) return failure('unit-not-found')
  if (!(await mayOn(deps, staff, { action: 'manage-hamlets', unitId }))) {
    return failure('not-your-unit')
  }
  const above = way.at(-2)
  const hamlets = unit.level === 'commune' ? await units.childrenOf(unitId) : undefined
  return success({
    unit,
    // A hamlet has nothing below it: what was done to it is told of its commune.
    commune: unit.level === 'hamlet' ? above : undefined,
    hamlets,
    waiting: await waitingIn(deps, hamlets ?? []),
    past: await listChanges(deps.db, unitId),
    today: day,
  })
}

/** In counts alone: who they are is for their trainers. */
async function waitingIn(
  deps: RoleDeps,
  hamlets: readonly { id: string; name: string }[],
): Promise<{ id: string; name: string; count: number }[]> {
  const counted = []
  for (const { id, name } of hamlets) {
    const { length: count } = await listWaiting(deps, id)
    if (count > 0) counted.push({ id, name, count })
  }
  return counted
}
