import {
  hamletFor,
  type HamletRefusal,
  type RoleDeps,
} from '#app/features/identity/identity.server.ts'
import type { Staff } from '#app/features/identity/identity.ts'
import { success, type Result } from '#app/platform/result.ts'
import { todayOf } from '#app/platform/vietnam-time.ts'
import {
  countHouses,
  houseFilters,
  housesOf,
  isHouseNamed,
  isHouseOf,
  type HouseFilter,
} from './houses.ts'
import { justMade } from './just-made.server.ts'
import { listNeighbours } from './neighbours.server.ts'
import type { ShownHouses } from './shown-houses.ts'
import type { CoreLine } from './standing.ts'

type Wanted = {
  hamletId: string
  core: readonly CoreLine[]
  filter: HouseFilter
  /** What somebody is called; empty for all. */
  name: string
  /** A visit just written down, which may still be taken back. */
  made: string
}

/** The houses of a hamlet by need, for who teaches there. */
export async function describeHouses(
  deps: RoleDeps,
  staff: Staff,
  { hamletId, core, filter, name, made }: Wanted,
): Promise<Result<ShownHouses, HamletRefusal>> {
  const found = await hamletFor(deps, staff, hamletId)
  if (!found.ok) return found
  const { hamlet } = found.value
  const today = todayOf(deps.now)
  const people = await listNeighbours(deps.db, hamletId, { today, core })
  const all = housesOf(people, today)
  const called = name === '' ? all : all.filter((house) => isHouseNamed(house, name))
  const offered = houseFilters
    .map((each) => ({
      filter: each,
      count: called.filter((house) => isHouseOf(house, each, today)).length,
    }))
    .filter((each) => each.count > 0 || each.filter === filter || each.filter === 'all')
  return success({
    hamlet: { id: hamletId, name: hamlet.name },
    ...{ today, filter, name },
    counts: countHouses(all),
    filters: offered,
    houses: called.filter((house) => isHouseOf(house, filter, today)),
    justMade: await justMade(deps, staff, { eventId: made, hamletId }),
  })
}
