import type { RoleDeps } from '#app/features/identity/identity.server.ts'
import { mayOn } from '#app/features/identity/identity.server.ts'
import type { Staff } from '#app/features/identity/identity.ts'
import { dayInVietnam } from '#app/platform/vietnam-time.ts'
import { listClassesAhead } from '#db/queries/desk.server.ts'
import { listGrantsOf } from '#db/queries/role-grants.server.ts'
import { openSince } from '../class/longest-open.ts'
import { stillTonight } from './describe-desk.server.ts'
import type { HamletAhead } from './shown-desk.ts'

/** The hamlets where somebody teaches today, those with a class open or to come first. */
export async function listHamlets(deps: RoleDeps, staff: Staff): Promise<HamletAhead[]> {
  const now = deps.now()
  const day = dayInVietnam(now.toISOString())
  const units = deps.unitsOn(deps.db, day)
  const hamlets = new Map<string, string>()
  for (const { role, unitId } of await listGrantsOf(deps.db, staff.learnerId, day)) {
    if (role !== 'trainer') continue
    const unit = (await units.wayTo(unitId)).at(-1)
    if (!unit || !(await mayOn(deps, staff, { action: 'teach', unitId }))) continue
    const own = unit.level === 'hamlet' ? [unit] : await units.childrenOf(unitId)
    for (const { id, name } of own) hamlets.set(id, name)
  }
  if (hamlets.size === 0) return []
  const ahead = await listClassesAhead(deps.db, [...hamlets.keys()], {
    openedSince: openSince(now),
    from: new Date(now.getTime() - stillTonight).toISOString(),
  })
  return [...hamlets]
    .map(([id, name]) => ({ id, name, ahead: ahead.find((one) => one.hamletId === id) }))
    .sort((one, other) => rankOf(one) - rankOf(other))
}

function rankOf({ ahead }: HamletAhead): number {
  if (!ahead) return 2
  return ahead.openedAt === null ? 1 : 0
}
