import type { Db } from '#db/database.ts'
import type { PlacedUnit } from '#db/queries/cell-sums.server.ts'
import { listNeighbours } from '#db/queries/cells.server.ts'

/** A hamlet, and the key of the place at which it counts. */
export type HamletAt = { hamletId: string; place: string }

/**
 * The same places by fewer units: where all hamlets that are at home in a commune count at one
 * place, the commune, which has their sum, stands for them.
 */
export async function unitsAt(db: Db, hamlets: readonly HamletAt[]): Promise<PlacedUnit[]> {
  const alone = ({ hamletId, place }: HamletAt) => ({ unitId: hamletId, place })
  const placeOf = new Map(hamlets.map(({ hamletId, place }) => [hamletId, place]))
  const neighbours = await listNeighbours(db, [...placeOf.keys()])
  const placesOf = new Map<string, Set<string | undefined>>()
  for (const { hamletId, unitId } of neighbours) {
    const places = placesOf.get(unitId) ?? new Set()
    placesOf.set(unitId, places.add(placeOf.get(hamletId)))
  }
  const whole = new Map<string, string>()
  for (const [unitId, places] of placesOf) {
    const [place] = places
    if (places.size === 1 && place !== undefined) whole.set(unitId, place)
  }
  const inside = new Set(
    neighbours.filter(({ unitId }) => whole.has(unitId)).map(({ hamletId }) => hamletId),
  )
  return [
    ...[...whole].map(([unitId, place]) => ({ unitId, place })),
    ...hamlets.filter(({ hamletId }) => !inside.has(hamletId)).map(alone),
  ]
}
