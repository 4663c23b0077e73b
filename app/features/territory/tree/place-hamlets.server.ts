import type { Db } from '#db/database.ts'
import { inChunks } from '#db/queries/in-chunks.ts'
import { listSuccessionsOf, listVersionsNear } from '#db/queries/unit-placing.server.ts'
import type { Day } from '../day.ts'
import { blocksOf } from './blocks.ts'
import { mapOn, type MappedUnit } from './placement.ts'
import { placesOn, type Place } from './ways-up.ts'

export type PlacedHamlet = {
  hamletId: string
  /**
   * The unit right below which the hamlet counts; for a hamlet the hamlet. Null: it is no more or
   * not yet, and nothing that stands on the day came of it.
   */
  childId: string | null
  /** Hamlets that cannot be counted apart from that one, since one was split into them. */
  others: readonly string[]
}

type Asked = {
  unitId: string
  on: Day
  /** Nothing is asked of days after this one, so hamlets that begin later are left out. */
  dataTo?: Day
}

/**
 * Every hamlet that ever was and belongs under a unit on the map of a day, with the child of the
 * unit it counts under: one that ended, with what came out of it; one that was not yet there, with
 * what it came out of; one of which nothing came, under the last unit above it. A hamlet that was
 * split over several communes counts with the first of its parts by name. On every day the
 * hamlets of a unit are those of its children and the childless, each once.
 */
export async function placeHamlets(
  db: Db,
  { unitId, on, dataTo }: Asked,
): Promise<PlacedHamlet[]> {
  const near = mapOn(await listVersionsNear(db, unitId), on)
  const own = near.get(unitId)
  if (!own?.stands) return []
  // Which hamlets make a block is seen only from above.
  const units = own.isHamlet ? mapOn(await listVersionsNear(db, aboveOf(own)), on) : near

  const away = [...units.values()].filter(({ stands }) => !stands).map(({ id }) => id)
  const successions = await inChunks(away, (some) => listSuccessionsOf(db, some))
  const placeOf = placesOn(units, successions, on)
  const places = [...units.values()]
    .filter(
      (unit) =>
        unit.isHamlet &&
        (unit.begins <= on || dataTo === undefined || unit.begins <= dataTo),
    )
    .map((hamlet) => ({ ...placeOf(hamlet), hamletId: hamlet.id }))
  return own.isHamlet ? placedIn(own, places) : placedUnder(own, places)
}

type Found = Place & { hamletId: string }

function placedUnder({ id }: MappedUnit, places: readonly Found[]): PlacedHamlet[] {
  const blocks = blocksIn(places)
  return places.flatMap(({ hamletId, standing, way }): PlacedHamlet[] => {
    const height = way.indexOf(id)
    if (height < 0) return []
    if (height > 0) return [{ hamletId, childId: way[height - 1] ?? null, others: nobody }]
    const block = standing && blocks.get(standing.id)
    return [{ hamletId, childId: standing?.id ?? null, others: nobody, ...block }]
  })
}

function placedIn({ id }: MappedUnit, places: readonly Found[]): PlacedHamlet[] {
  const blocks = blocksIn(places)
  const own = { childId: id, others: nobody, ...blocks.get(id) }
  return places.flatMap(({ hamletId, standing }) => {
    const block = standing && (blocks.get(standing.id)?.childId ?? standing.id)
    return block === own.childId ? [{ hamletId, ...own }] : []
  })
}

/** The blocks by each hamlet in them. */
function blocksIn(places: readonly Found[]) {
  const joined = places.flatMap(({ standing, beside }) =>
    standing && beside.length > 0 ? [[standing, ...beside]] : [],
  )
  return blocksOf(joined)
}

const nobody: readonly string[] = []

const aboveOf = ({ id, parentId }: MappedUnit): string => parentId ?? id
