import type { Db } from '#db/database.ts'
import { listOnceCalled } from '#db/queries/units.server.ts'
import type { Day } from '../day.ts'
import { fullNameOf, readKind } from '../unit-kind.ts'
import { searchKeyOf } from '../unit-name.ts'
import { unitsOn } from '../tree/units-on.server.ts'
import type { FoundUnit } from './found-unit.ts'

const most = 20

type Asked = { text: string; within: readonly string[]; day: Day }

/**
 * The units that have a name on a day, within others; after them those that had it before, or
 * came out of one that had it: of a hamlet that was split, several.
 */
export async function findUnits(
  db: Db,
  { text, within, day }: Asked,
): Promise<FoundUnit[]> {
  const units = unitsOn(db, day)
  const found = new Map<string, FoundUnit>()
  for (const each of within) {
    for (const { id, label } of await units.search(text, each)) found.set(id, { id, label })
  }
  for (const { name, ids } of await onceCalled(db, text, day)) {
    for (const id of ids) {
      if (found.has(id) || !(await isWithinAny(db, { id, within, day }))) continue
      found.set(id, { id, label: await units.labelOf(id), formerly: name })
    }
  }
  return [...found.values()].slice(0, most)
}

async function onceCalled(db: Db, text: string, day: Day) {
  const { name } = readKind(text, { needsMarks: false })
  const keys = [searchKeyOf(text), searchKeyOf(name)].filter((key) => key !== '')
  const called: { name: string; ids: string[] }[] = []
  for (const key of new Set(keys)) {
    for (const { unitId, ...once } of await listOnceCalled(db, { key, day, limit: most })) {
      const now = await unitsOn(db, day).successorsOf(unitId)
      called.push({ name: fullNameOf(once), ids: now.map(({ id }) => id) })
    }
  }
  return called
}

async function isWithinAny(
  db: Db,
  { id, within, day }: { id: string; within: readonly string[]; day: Day },
): Promise<boolean> {
  for (const each of within) if (await unitsOn(db, day).isWithin(id, each)) return true
  return false
}
