import type { Db } from '#db/database.ts'
import {
  findUnitOn,
  isWithinOn,
  listChildrenOn,
  listIdsWithin,
  listPopulationsBy,
  listSuccessorsOn,
  listUnitsOn,
  listWaysTo,
  searchUnitsOn,
  type UnitOnDay,
} from '#db/queries/units.server.ts'
import type { Day } from '../day.ts'
import { readKind, type Level } from '../unit-kind.ts'
import { searchKeyOf } from '../unit-name.ts'
import { labelOf, sortByName } from './shown-units.ts'

const mostFound = 20

export type { UnitOnDay }

/** The tree of units as it is on a day. */
export function unitsOn(db: Db, day: Day) {
  /** From the top down to the unit itself; empty where there is none on that day. */
  const wayTo = (id: string) => listWaysTo(db, [id], day)

  return {
    day,
    find: (id: string) => findUnitOn(db, id, day),
    findAll: (ids: readonly string[]) => listUnitsOn(db, ids, day),
    wayTo,
    ancestorsOf: async (id: string) => (await wayTo(id)).slice(0, -1),
    childrenOf: async (id: string) => sortByName(await listChildrenOn(db, id, day)),
    /** The unit and everything below it, or what of that is of a level. */
    idsWithin: (within: string, level?: Level) => listIdsWithin(db, { within, level, day }),
    isWithin: (unitId: string, within: string) => isWithinOn(db, { unitId, within, day }),
    /** What the unit has become by that day: itself, another, or several of which one must ask. */
    successorsOf: async (id: string) => sortByName(await listSuccessorsOn(db, id, day)),
    /** The last statement of each that was for that day or one before. */
    populationsOf: (ids: readonly string[]) => listPopulationsBy(db, ids, day),
    /** By name, marks or not, with the word for its kind or not; each with its place in words. */
    async search(text: string, within: string) {
      const found = await findByName(db, { text, within, day })
      const ids = found.map(({ id }) => id)
      const ways = ids.length > 0 ? await listWaysTo(db, ids, day) : []
      return found.map((unit) => ({
        ...unit,
        label: labelOf(ways.filter(({ leadsTo }) => leadsTo === unit.id)),
      }))
    },
    /** `Thôn 1, Xã Tân Thành, Tỉnh Đồng Tháp`. */
    labelOf: async (id: string) => labelOf(await wayTo(id)),
  }
}

/** `xa dung` is Xa Dung, and every Xã whose name begins with Dung. */
async function findByName(
  db: Db,
  { text, within, day }: { text: string; within: string; day: Day },
): Promise<UnitOnDay[]> {
  const readings = [{ kind: undefined, name: text }, readKind(text, { needsMarks: false })]
  const found = new Map<string, UnitOnDay>()
  for (const { kind, name } of readings) {
    const key = searchKeyOf(name)
    if (key === '') continue
    const units = await searchUnitsOn(db, { key, kind, within, day, limit: mostFound })
    units.forEach((unit) => found.set(unit.id, unit))
  }
  return [...found.values()].slice(0, mostFound)
}
