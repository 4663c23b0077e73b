import type { Db } from '#db/database.ts'
import { unitsOn } from '../tree/units-on.server.ts'
import { findOldUnits } from './find-old-units.server.ts'
import { findOnceCalled } from './find-once-called.server.ts'
import type { FoundUnit } from './found-unit.ts'
import type { Asked, LedTo } from './led-to.ts'

const most = 20

/**
 * The units that have a name on a day, within others; after them those that had it before, or
 * came out of what had it. What became of the communes before July 2025 is told beyond them too,
 * and so is what became of a hamlet whose name leads to nothing within.
 */
export async function findUnits(db: Db, asked: Asked): Promise<FoundUnit[]> {
  const { text, within, day } = asked
  const units = unitsOn(db, day)
  const found = new Map<string, FoundUnit>()
  const beyond = new Map<string, FoundUnit>()
  const put = async ({ id, formerly }: LedTo) => {
    if (found.has(id) || beyond.has(id)) return
    const unit = { id, label: await units.labelOf(id), formerly }
    if (await isWithinAny(db, { ...asked, id })) found.set(id, unit)
    else beyond.set(id, { ...unit, isBeyond: true })
  }
  for (const each of within) {
    for (const { id, label } of await units.search(text, each)) found.set(id, { id, label })
  }
  for (const led of await findOnceCalled(db, asked)) await put(led)
  for (const led of await findOldUnits(db, asked)) await put(led)
  if (found.size === 0 && within.length > 0) {
    for (const led of await findOnceCalled(db, { text, day })) await put(led)
  }
  return [...found.values(), ...beyond.values()].slice(0, most)
}

async function isWithinAny(
  db: Db,
  { id, within, day }: Asked & { id: string },
): Promise<boolean> {
  for (const each of within) if (await unitsOn(db, day).isWithin(id, each)) return true
  return false
}
