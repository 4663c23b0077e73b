import { unitsOn } from '#app/features/territory/territory.server.ts'
import type { Db } from '#db/database.ts'
import { inChunks } from '#db/queries/in-chunks.ts'
import { listSuccessionsBetween } from '#db/queries/unit-placing.server.ts'
import { isWhole, sumOf, type Denominator } from './denominator.ts'

type Asked = {
  /** The units asked about, as they are on the day of the map. */
  unitIds: readonly string[]
  day: string
  mapDay: string
  /** Of units of the day, on the map of that day. */
  denominatorsThen: (
    unitIds: readonly string[],
  ) => Promise<ReadonlyMap<string, Denominator>>
}

/**
 * How many lived on a day in what has merged or was split since: as many as in what it came out of,
 * so that the map of a later day has as many people as that of the day. Hamlets that came out of
 * one cannot be told apart: the first of them has the people of all, as it has those who were
 * counted. Units are left out where not all they came out of is stated.
 */
export async function carriedOver(
  db: Db,
  { unitIds, day, mapDay, denominatorsThen }: Asked,
): Promise<Map<string, Denominator>> {
  const carried = new Map<string, Denominator>()
  if (mapDay <= day) return carried
  const successions = await listSuccessionsBetween(db, {
    ...{ unitIds, after: day, until: mapDay },
  })
  if (successions.length === 0) return carried
  const ids = [...new Set(successions.flatMap(({ fromId, toId }) => [fromId, toId]))]
  const then = await inChunks(ids, (some) => unitsOn(db, day).findAll(some))
  const later = await inChunks(ids, (some) => unitsOn(db, mapDay).findAll(some))
  const stood = new Set(then.map(({ id }) => id))
  const known = await denominatorsThen([...stood])
  const asked = new Set(unitIds)
  const standing = new Map(later.map((unit) => [unit.id, unit]))
  // What stands again was taken back.
  const ended = successions.filter(({ fromId }) => !standing.has(fromId))
  for (const joined of new Set(joinedBy(ended).values())) {
    const heirs = [...joined].flatMap((id) => standing.get(id) ?? [])
    const [first, ...others] = heirs.filter(({ id }) => asked.has(id))
    if (!first || !areTogether(heirs)) continue
    const origins = [...joined].filter((id) => stood.has(id))
    const parts = origins.map((id) => known.get(id) ?? sumOf([]))
    const sum = sumOf(parts)
    // The hamlets of a commune that said nothing of itself are added up one by one.
    if (!isWhole(sum) || parts.every(({ from }) => from === 'sum')) continue
    const whole: Denominator = { ...sum, from: 'own', stated: 1 }
    carried.set(first.id, whole)
    for (const { id } of others) carried.set(id, { ...whole, adults: 0, households: 0 })
  }
  return carried
}

type Succession = { fromId: string; toId: string }

/** Of each unit all that it is joined to by successions, through any number of steps. */
function joinedBy(successions: readonly Succession[]): Map<string, ReadonlySet<string>> {
  const joined = new Map<string, ReadonlySet<string>>()
  for (const { fromId, toId } of successions) {
    const ids = [fromId, toId].flatMap((id) => [id, ...(joined.get(id) ?? [])])
    const all = new Set(ids)
    for (const id of all) joined.set(id, all)
  }
  return joined
}

/** One unit, or hamlets side by side. */
function areTogether(
  units: readonly { level: string; parentId: string | null }[],
): boolean {
  const isOfHamlets = units.every(({ level }) => level === 'hamlet')
  const parents = new Set(units.map(({ parentId }) => parentId))
  return units.length === 1 || (isOfHamlets && parents.size === 1)
}
