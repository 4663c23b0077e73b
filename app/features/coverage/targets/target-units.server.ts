import type { RoleDeps } from '#app/features/identity/identity.server.ts'
import { wholeOf } from '../denominators/denominator.ts'
import { denominatorsOf } from '../denominators/denominators-of.server.ts'
import type { ChangeRefusal } from '../read/unit-to-change.server.ts'
import type { Reader } from '../read/reader-of.server.ts'
import { heldAgainst, type TargetIndicator } from './target.ts'

type Asked = {
  unit: Reader['unit']
  /** On whose map, and what had been stated by then. */
  day: string
  indicator: TargetIndicator
}

export type TargetRefusal = ChangeRefusal

/** A unit and those right below it, with how many live in each where all is stated. */
export async function targetUnits(deps: RoleDeps, { unit, day, indicator }: Asked) {
  const { id: unitId } = unit
  const children = await deps.unitsOn(deps.db, day).childrenOf(unitId)
  const { own, below } = await denominatorsOf(deps, { unitId, day })
  const counted = heldAgainst[indicator]
  const stated = new Map(
    [...below, [unitId, own] as const].flatMap(([id, denominator]) => {
      const count = wholeOf(denominator, counted)
      return count === null ? [] : [[id, count] as const]
    }),
  )
  return { children, places: [unit, ...children], stated }
}
