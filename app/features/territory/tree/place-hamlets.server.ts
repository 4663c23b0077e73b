import type { Db } from '#db/database.ts'
import {
  listNamesOn,
  listSuccessionsOf,
  listVersionsNear,
} from '#db/queries/unit-placing.server.ts'
import type { Day } from '../day.ts'
import { blocksOf } from './blocks.ts'
import { mapOn, type MappedUnit, type Succession } from './placement.ts'
import { inOrderOfNames } from './shown-units.ts'
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

type Asked = { unitId: string; on: Day }

/**
 * Every hamlet that ever was and belongs under a unit on the map of a day, with the child of the
 * unit it counts under: one that ended, with what came out of it; one that was not yet there, with
 * what it came out of; one of which nothing came, under the last unit above it. A hamlet that was
 * split over several communes counts with the first of its parts by name. On every day the
 * hamlets of a unit are those of its children and the childless, each once.
 */
export async function placeHamlets(db: Db, { unitId, on }: Asked): Promise<PlacedHamlet[]> {
  const near = mapOn(await listVersionsNear(db, { unitId, day: on }), on)
  const own = near.get(unitId)
  if (!own?.stands) return []
  // Which hamlets make a block is seen only from above.
  const above = { unitId: own.parentId ?? unitId, day: on }
  const units = own.isHamlet ? mapOn(await listVersionsNear(db, above), on) : near

  const all = [...units.values()]
  const successions = await successionsOf(db, all)
  const inOrder = await orderOf(db, successions, on)
  const placeOf = placesOn({ units, successions, inOrder, on })
  const places = all
    .filter(({ isHamlet }) => isHamlet)
    .map((hamlet) => ({ ...placeOf(hamlet), hamletId: hamlet.id }))
  const blocks = blocksOf(places.flatMap(apart), inOrder)
  return own.isHamlet
    ? placedIn(unitId, places, blocks)
    : placedUnder(unitId, places, blocks)
}

/** Of those that do not stand: nothing is asked of the others. */
async function successionsOf(db: Db, units: readonly MappedUnit[]): Promise<Succession[]> {
  const away = units.filter(({ stands }) => !stands).map(({ id }) => id)
  return away.length === 0 ? [] : listSuccessionsOf(db, away)
}

async function orderOf(db: Db, successions: readonly Succession[], on: Day) {
  const ids = successions.flatMap(({ fromId, toId }) => [fromId, toId])
  const named = ids.length === 0 ? [] : await listNamesOn(db, [...new Set(ids)], on)
  const ranks = new Map(inOrderOfNames(named).map(({ id }, rank) => [id, rank]))
  const rankOf = ({ id }: MappedUnit) => ranks.get(id) ?? 0
  return (some: readonly MappedUnit[]) =>
    [...some].sort((one, other) => rankOf(one) - rankOf(other))
}

type Found = Place & { hamletId: string }
type Blocks = ReturnType<typeof blocksOf>

/** What stands side by side where one hamlet was. */
function apart({ standing, beside }: Found): MappedUnit[][] {
  return standing && beside.length > 0 ? [[standing, ...beside]] : []
}

function placedUnder(
  unitId: string,
  places: readonly Found[],
  blocks: Blocks,
): PlacedHamlet[] {
  return places.flatMap(({ hamletId, standing, way }): PlacedHamlet[] => {
    const height = way.indexOf(unitId)
    if (height < 0) return []
    if (height > 0) return [{ hamletId, childId: way[height - 1] ?? null, others: nobody }]
    if (!standing) return [{ hamletId, childId: null, others: nobody }]
    return [{ hamletId, ...(blocks.get(standing.id) ?? alone(standing.id)) }]
  })
}

function placedIn(
  unitId: string,
  places: readonly Found[],
  blocks: Blocks,
): PlacedHamlet[] {
  const own = blocks.get(unitId) ?? alone(unitId)
  return places.flatMap(({ hamletId, standing }) => {
    const { childId } = (standing && blocks.get(standing.id)) ?? { childId: standing?.id }
    return childId === own.childId ? [{ hamletId, ...own }] : []
  })
}

const nobody: readonly string[] = []
const alone = (childId: string) => ({ childId, others: nobody })
