import type { RoleDeps } from '#app/features/identity/identity.server.ts'
import {
  placeHamlets,
  type PlacedHamlet,
} from '#app/features/territory/territory.server.ts'
import type { PlacedUnit } from '#db/queries/cell-sums.server.ts'
import type { CountedPlace } from './coverage-answer.ts'
import type { Kept } from './kept.server.ts'
import { unitsAt, type HamletAt } from './units-at.server.ts'

/** The place of what is under none of the units below any more. */
export const nowhere = ''

/** A unit on the map of a day. */
export type Area = {
  /** Every hamlet that belongs there, at the unit right below by which it is counted. */
  hamlets: readonly HamletAt[]
  /** The same by the fewest units that have cells. */
  units: readonly PlacedUnit[]
  below: readonly Omit<CountedPlace, 'counts'>[]
}

/** With what is kept of areas, where many are asked for. */
export type AreaDeps = RoleDeps & { kept?: Kept }

type Asked = { unitId: string; mapDay: string }

export async function openArea(deps: AreaDeps, asked: Asked): Promise<Area> {
  const make = () => makeArea(deps, asked)
  const { unitId, mapDay } = asked
  return deps.kept ? deps.kept.areas(deps.db, [unitId, mapDay], make) : make()
}

async function makeArea(deps: RoleDeps, { unitId, mapDay }: Asked): Promise<Area> {
  const placed = await placeHamlets(deps.db, { unitId, on: mapDay })
  const hamlets = placed.map(({ hamletId, childId }) => ({
    ...{ hamletId, place: childId ?? nowhere },
  }))
  const units = await unitsAt(deps.db, hamlets)
  return { hamlets, units, below: await placesBelow(deps, { unitId, mapDay }, placed) }
}

/** The units right below by name; hamlets that were split over several stand together. */
async function placesBelow(
  { db, unitsOn }: RoleDeps,
  { unitId, mapDay }: Asked,
  placed: readonly PlacedHamlet[],
): Promise<Omit<CountedPlace, 'counts'>[]> {
  const units = unitsOn(db, mapDay)
  const children = await units.childrenOf(unitId)
  const standing = new Set([unitId, ...children.map(({ id }) => id)])
  // Hamlets of a commune that was closed count in its successor before they are carried over.
  const taken = new Set(placed.flatMap(({ childId }) => childId ?? []))
  for (const id of [...taken].filter((each) => !standing.has(each)).sort()) {
    const unit = (await units.wayTo(id)).at(-1)
    if (unit) children.push(unit)
  }
  const blocks = new Map(
    placed.flatMap(({ childId, others }) =>
      childId !== null && others.length > 0 ? [[childId, new Set(others)] as const] : [],
    ),
  )
  const isOther = (id: string) => [...blocks.values()].some((others) => others.has(id))
  return [
    ...children
      .filter(({ id }) => !isOther(id))
      .map((unit) => ({
        unit,
        others: children.filter(({ id }) => blocks.get(unit.id)?.has(id)),
      })),
    { unit: undefined, others: [] },
  ]
}
