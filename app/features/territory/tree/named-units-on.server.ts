import type { Db } from '#db/database.ts'
import { fullNameOf } from '../unit-kind.ts'
import { unitsOn, type UnitOnDay } from './units-on.server.ts'

/** The tree of units as identity asks for it: what it is called, and what is above and below it. */
export function namedUnitsOn(db: Db, day: string) {
  const units = unitsOn(db, day)
  const named = (unit: UnitOnDay) => ({
    ...{ id: unit.id, level: unit.level, name: fullNameOf(unit) },
  })
  return {
    wayTo: async (unitId: string) => (await units.wayTo(unitId)).map(named),
    childrenOf: async (unitId: string) => (await units.childrenOf(unitId)).map(named),
  }
}
