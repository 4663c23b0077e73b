import { todayOf } from '#app/platform/vietnam-time.ts'
import { listPartsBeside } from '#db/queries/split-residents.server.ts'
import { heldRoles, type RoleDeps } from '../../roles/held-roles.server.ts'
import { mayAct } from '../../roles/may-act.ts'
import type { NamedUnit } from '../../roles/shown-unit.ts'
import type { Staff } from '../../visitor.ts'
import { listWaiting } from './list-waiting.server.ts'
import { householdsOf, type Waiting } from './waiting-households.ts'

/** Who is still to be placed, for a trainer of the hamlet; undefined where nobody is. */
export async function describeWaiting(
  deps: RoleDeps,
  staff: Pick<Staff, 'learnerId'>,
  hamletId: string,
): Promise<Waiting | undefined> {
  const waiting = await listWaiting(deps, hamletId)
  if (waiting.length === 0) return undefined
  const households = householdsOf(waiting).map((people) => ({
    id: people[0]?.id ?? '',
    household: people[0]?.household ?? null,
    names: people.map(({ displayName }) => displayName),
  }))
  return {
    count: waiting.length,
    parts: await partsOfTrainer(deps, staff, hamletId),
    households,
  }
}

/** Those that stand, and that the trainer has; the hamlet itself first. */
async function partsOfTrainer(
  deps: RoleDeps,
  { learnerId }: Pick<Staff, 'learnerId'>,
  hamletId: string,
): Promise<NamedUnit[]> {
  const units = deps.unitsOn(deps.db, todayOf(deps.now))
  const held = await heldRoles(deps, learnerId)
  const parts: NamedUnit[] = []
  for (const id of await listPartsBeside(deps.db, hamletId)) {
    const way = await units.wayTo(id)
    if (mayAct(held, 'teach', way)) parts.push(...way.slice(-1))
  }
  const order = new Intl.Collator('vi', { numeric: true })
  return parts.sort(
    (one, other) =>
      Number(other.id === hamletId) - Number(one.id === hamletId) ||
      order.compare(one.name, other.name),
  )
}
