import {
  heldRoles,
  lastDayOf,
  type RoleDeps,
} from '#app/features/identity/identity.server.ts'
import {
  mayAct,
  maySeeSmall,
  type Action,
  type Staff,
} from '#app/features/identity/identity.ts'
import { failure, success, type Result } from '#app/platform/result.ts'
import { endedUnit } from './ended-unit.server.ts'
import type { Ended } from './ended.ts'

type Unit = Awaited<ReturnType<ReturnType<RoleDeps['unitsOn']>['wayTo']>>[number]

export type Reader = {
  /** From the top down to the unit itself. */
  way: Unit[]
  unit: Unit
  /** Those above the unit whose numbers they see too, from the top down. */
  above: Unit[]
  /** Stands no higher than the commune: sees counts of fewer than ten. */
  maySeeSmall: boolean
  /** Today; of a unit that is no more the last day on which it was. */
  day: string
  /** Undefined of a unit that is still there. */
  ended: Ended | undefined
  /** What else they may do on the unit. */
  may: (action: Action) => boolean
}

/** Who reads the numbers of a unit, and how closely they may look. */
export async function readerOf(
  deps: RoleDeps,
  staff: Pick<Staff, 'learnerId'>,
  unitId: string,
): Promise<Result<Reader, { code: 'unit-not-found' | 'not-your-unit' }>> {
  const { way, day } = await lastDayOf(deps, unitId)
  const unit = way.at(-1)
  if (!unit) return failure('unit-not-found')
  const held = await heldRoles(deps, staff.learnerId)
  const may = (action: Action) => mayAct(held, action, way)
  if (!may('see-classes')) return failure('not-your-unit')
  const above = aboveIn(held, way)
  const ended = await endedUnit(deps, { unitId, lastDay: day, held })
  return success({
    ...{ way, unit, above, maySeeSmall: maySeeSmall(held, way), day, ended, may },
  })
}

/** Those above a unit that open for whoever holds these roles: only they are linked to. */
const aboveIn = (held: Parameters<typeof mayAct>[0], way: readonly Unit[]): Unit[] =>
  way
    .slice(0, -1)
    .filter((_each, place) => mayAct(held, 'see-classes', way.slice(0, place + 1)))
