import type { Db } from '#db/database.ts'
import type { NamedUnit } from './shown-unit.ts'

/** The tree of units on a day, as roles need to know it. */
type UnitTree = {
  /** From the top down to the unit itself; empty where there is none. */
  wayTo: (unitId: string) => Promise<NamedUnit[]>
  childrenOf: (unitId: string) => Promise<NamedUnit[]>
}

/** Handed in by whoever knows both territory and identity, which do not know each other. */
export type UnitsOn = (db: Db, day: string) => UnitTree

/** `Thôn 1, Xã Tân Thành, Tỉnh Đồng Tháp`; of the nation alone its name. */
export function placeOf(way: readonly NamedUnit[]): string {
  const shown = way.length > 1 ? way.filter(({ level }) => level !== 'nation') : way
  return shown
    .map(({ name }) => name)
    .reverse()
    .join(', ')
}
