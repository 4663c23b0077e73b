import { mayOn, type RoleDeps } from '#app/features/identity/identity.server.ts'
import type { Staff } from '#app/features/identity/identity.ts'
import { failure, success } from '#app/platform/result.ts'
import { todayOf } from '#app/platform/vietnam-time.ts'
import { wholeOf } from '../denominators/denominator.ts'
import { denominatorsOf } from '../denominators/denominators-of.server.ts'
import { heldAgainst, type TargetIndicator } from './target.ts'

type Asked = {
  unitId: string
  indicator: TargetIndicator
  action: 'see-classes' | 'state-numbers'
}

export type TargetRefusal = { code: 'unit-not-found' | 'not-your-unit' }

/** A unit and those right below it, with how many live in each where all is stated, for somebody who may ask. */
export async function targetUnits(
  deps: RoleDeps,
  staff: Pick<Staff, 'learnerId'>,
  { unitId, indicator, action }: Asked,
) {
  const day = todayOf(deps.now)
  const units = deps.unitsOn(deps.db, day)
  const way = await units.wayTo(unitId)
  const unit = way.at(-1)
  if (!unit) return failure('unit-not-found')
  if (!(await mayOn(deps, staff, { action, unitId }))) return failure('not-your-unit')
  const children = await units.childrenOf(unitId)
  const { own, below } = await denominatorsOf(deps, { unitId, day })
  const counted = heldAgainst[indicator]
  const stated = new Map(
    [...below, [unitId, own] as const].flatMap(([id, denominator]) => {
      const count = wholeOf(denominator, counted)
      return count === null ? [] : [[id, count] as const]
    }),
  )
  return success({ unit, way, children, places: [unit, ...children], stated, day })
}
