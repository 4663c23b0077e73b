import type { Db } from '#db/database.ts'
import { listOnceCalled } from '#db/queries/units.server.ts'
import { fullNameOf, readKind } from '../unit-kind.ts'
import { searchKeyOf } from '../unit-name.ts'
import { unitsOn } from '../tree/units-on.server.ts'
import type { Asked, LedTo } from './led-to.ts'

const mostNames = 20

/** What of our own map had the name before, or came out of what had it: of a split, several. */
export async function findOnceCalled(db: Db, asked: Asked): Promise<LedTo[]> {
  const { text, within, day } = asked
  const { name } = readKind(text, { needsMarks: false })
  const keys = [searchKeyOf(text), searchKeyOf(name)].filter((key) => key !== '')
  const found: LedTo[] = []
  for (const key of new Set(keys)) {
    const called = await listOnceCalled(db, { key, within, day, limit: mostNames })
    for (const { unitId, until, ...once } of called) {
      const now = await unitsOn(db, day).successorsOf(unitId)
      const how = now.length > 1 ? 'part' : 'was'
      for (const { id } of now) {
        const others = now.filter((each) => each.id !== id).map(fullNameOf)
        found.push({ id, formerly: { name: fullNameOf(once), until, how, others } })
      }
    }
  }
  return found
}
