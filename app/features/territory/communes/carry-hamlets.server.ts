import type { Db } from '#db/database.ts'
import { listHamletsAdrift, listSuccessionsOf } from '#db/queries/unit-placing.server.ts'
import type { UnitOnDay } from '#db/queries/units.server.ts'
import type { Day } from '../day.ts'
import type { TerritoryFact } from '../facts.ts'
import { unitsOn } from '../tree/units-on.server.ts'

/** What communes that end on a day or before became, as far as somebody says so now. */
type Became = { fromId: string; toId: string }

type Asked = {
  on: Day
  /** The communes that end on that day, where that is not written down yet. */
  ending: readonly string[]
  became: readonly Became[]
  /** The communes that begin on that day, likewise. */
  beginning?: readonly string[]
  source: string
}

export type CarriedHamlets = {
  carried: { unitId: string; fact: TerritoryFact }[]
  /** Of which nobody has said to which commune they belong now: none, or several. */
  waiting: UnitOnDay[]
}

/**
 * The hamlets whose commune is no more on a day: carried to the one commune that came of it, or
 * waiting until somebody says which it is.
 */
export async function carryHamlets(db: Db, asked: Asked): Promise<CarriedHamlets> {
  const { on, ending, source } = asked
  const hamlets = await listHamletsAdrift(db, { parentIds: ending, day: on })
  const heirs = new Map<string, string | undefined>()
  const result: CarriedHamlets = { carried: [], waiting: [] }
  for (const hamlet of hamlets) {
    const from = hamlet.parentId ?? ''
    if (!heirs.has(from)) heirs.set(from, await heirOf(db, from, asked))
    const parentId = heirs.get(from)
    if (parentId === undefined) {
      result.waiting.push(hamlet)
      continue
    }
    const { id: unitId, kind, name } = hamlet
    const payload = { from: on, parentId, kind, name, source }
    result.carried.push({ unitId, fact: { type: 'unit-changed', payload } })
  }
  return result
}

/** The only one that came of a commune and stands on the day. */
async function heirOf(
  db: Db,
  communeId: string,
  asked: Asked,
): Promise<string | undefined> {
  const { on, ending, beginning = [] } = asked
  const stands = async (id: string) =>
    !ending.includes(id) &&
    (beginning.includes(id) || (await unitsOn(db, on).find(id)) !== undefined)
  const heirs: string[] = []
  for (const id of await comingOf(db, communeId, asked)) {
    if (await stands(id)) heirs.push(id)
  }
  return heirs.length === 1 ? heirs[0] : undefined
}

/** All that came of a commune by the day, in any number of steps. */
async function comingOf(db: Db, communeId: string, { on, became }: Asked) {
  const found = new Set([communeId])
  for (const id of found) {
    const known = (await listSuccessionsOf(db, [id])).filter((each) => each.on <= on)
    const own = [...became, ...known].filter(({ fromId }) => fromId === id)
    own.forEach(({ toId }) => found.add(toId))
  }
  found.delete(communeId)
  return found
}
