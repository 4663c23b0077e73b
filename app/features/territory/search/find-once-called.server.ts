import type { Db } from '#db/database.ts'
import { listOnceCalled } from '#db/queries/units.server.ts'
import { fullNameOf, readKind } from '../unit-kind.ts'
import { searchKeyOf } from '../unit-name.ts'
import { unitsOn } from '../tree/units-on.server.ts'
import type { Formerly } from './found-unit.ts'
import type { Asked, LedTo } from './led-to.ts'

const mostNames = 20

/**
 * What of our own map had the name before, or came out of what had it: of a split, several.
 * Without `within` it is looked for everywhere.
 */
export async function findOnceCalled(
  db: Db,
  asked: Omit<Asked, 'within'> & { within?: Asked['within'] },
): Promise<LedTo[]> {
  const { text, within, day } = asked
  const { name } = readKind(text, { needsMarks: false })
  const keys = [searchKeyOf(text), searchKeyOf(name)].filter((key) => key !== '')
  const found: LedTo[] = []
  for (const key of new Set(keys)) {
    const called = await listOnceCalled(db, { key, within, day, limit: mostNames })
    for (const { unitId, until, ...once } of called) {
      const now = await unitsOn(db, day).successorsOf(unitId)
      for (const { id } of now) {
        const how = howBecame(now.length, id === unitId)
        const others = now.filter((each) => each.id !== id).map(fullNameOf)
        found.push({ id, formerly: { name: fullNameOf(once), until, how, others } })
      }
    }
  }
  return found
}

/** A new name leaves a unit what it was; what merged is only one of those that the new one was. */
function howBecame(parts: number, isSame: boolean): Formerly['how'] {
  if (parts > 1) return 'part'
  return isSame ? 'was' : 'joined'
}
