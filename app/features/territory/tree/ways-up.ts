import type { Day } from '../day.ts'
import { standingIn, type MappedUnit, type Succession } from './placement.ts'

/** From right above a unit to the top; null where what was there is no more and nothing came of it. */
type Way = readonly (string | null)[]

export type Place = {
  /** The unit itself or what came of it; undefined where nothing did. */
  standing: MappedUnit | undefined
  /** What else came of it since it ended, side by side with that under the same unit. */
  beside: readonly MappedUnit[]
  way: Way
}

type DayMap = {
  units: ReadonlyMap<string, MappedUnit>
  successions: readonly Succession[]
  inOrder: (units: readonly MappedUnit[]) => MappedUnit[]
  on: Day
}

/** Where every unit belongs on the map of a day. */
export function placesOn({
  units,
  successions,
  inOrder,
  on,
}: DayMap): (unit: MappedUnit) => Place {
  const whereIs = standingIn(units, successions, on)
  const ways = new Map<string, Way>()

  function wayAbove({ parentId }: MappedUnit): Way {
    if (parentId === null) return []
    const known = ways.get(parentId)
    if (known) return known
    // What stands above itself, which only a mistaken event can say, is cut off there.
    ways.set(parentId, [])
    const way = wayFrom(parentId)
    ways.set(parentId, way)
    return way
  }

  function wayFrom(id: string): Way {
    const unit = units.get(id)
    if (!unit) return [id]
    const { standing, way } = placeOf(unit)
    return [standing?.id ?? null, ...way]
  }

  function placeOf(unit: MappedUnit): Place {
    if (unit.stands) return { standing: unit, beside: [], way: wayAbove(unit) }
    const { stands, ends } = whereIs(unit)
    const [standing, ...rest] = inOrder(stands)
    if (!standing) return { standing, beside: [], way: wayAbove(ends[0] ?? unit) }
    const way = wayAbove(standing)
    // Nobody lives yet in what is not yet there: what it will come out of is still counted apart.
    const apart = unit.isEnded ? rest : []
    const beside = apart.filter((other) => isSameWay(wayAbove(other), way))
    return { standing, beside, way }
  }

  return placeOf
}

const isSameWay = (one: Way, other: Way): boolean =>
  one === other ||
  (one.length === other.length && one.every((id, place) => id === other[place]))
