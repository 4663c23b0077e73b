import type { RoleDeps } from '#app/features/identity/identity.server.ts'
import { mayAct } from '#app/features/identity/identity.ts'
import { unitsOn } from '#app/features/territory/territory.server.ts'
import { todayOf } from '#app/platform/vietnam-time.ts'
import type { Ended } from './ended.ts'

type Roles = Parameters<typeof mayAct>[0]
type Asked = { unitId: string; lastDay: string; held: Roles }

/** What became of a unit by today; undefined of one that is still there. */
export async function endedUnit(
  deps: RoleDeps,
  { unitId, lastDay, held }: Asked,
): Promise<Ended | undefined> {
  const today = todayOf(deps.now)
  if (lastDay === today) return undefined
  const into = await unitsOn(deps.db, today).successorsOf(unitId)
  const tree = deps.unitsOn(deps.db, today)
  const ways = await Promise.all(into.map(({ id }) => tree.wayTo(id)))
  return {
    lastDay,
    into: ways.flatMap((way) => {
      const last = way.at(-1)
      if (!last) return []
      return [{ id: last.id, name: last.name, isOpen: mayAct(held, 'see-unit', way) }]
    }),
  }
}
