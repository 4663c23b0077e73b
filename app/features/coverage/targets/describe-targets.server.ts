import { mayOn, type RoleDeps } from '#app/features/identity/identity.server.ts'
import type { Staff } from '#app/features/identity/identity.ts'
import { success, type Result } from '#app/platform/result.ts'
import { listGrantsOf } from '#db/queries/role-grants.server.ts'
import type { ShownTarget, ShownTargets, TargetPlace } from './shown-targets.ts'
import type { Target, TargetIndicator } from './target.ts'
import { targetUnits, type TargetRefusal } from './target-units.server.ts'
import { targetsOf } from './targets-of.server.ts'

type Asked = { unitId: string; year: number; indicator: TargetIndicator }

/** The targets of a unit and of those right below it for a year, and who set them. */
export async function describeTargets(
  deps: RoleDeps,
  staff: Pick<Staff, 'learnerId'>,
  { unitId, year, indicator }: Asked,
): Promise<Result<ShownTargets, TargetRefusal>> {
  const asked = { unitId, indicator, action: 'see-classes' } as const
  const found = await targetUnits(deps, staff, asked)
  if (!found.ok) return found
  const { unit, way, children, places, stated, day } = found.value
  const unitIds = places.map(({ id }) => id)
  const targets = await targetsOf(deps.db, { unitIds, year })
  const seesNames = await mayOn(deps, staff, { action: 'see-staff', unitId })
  const shown = seesNames ? await settersOf(deps, targets, day) : new Map<string, string>()
  const placeOf = ({ id, name }: { id: string; name: string }): TargetPlace => {
    const target = targets.get(id)?.get(indicator)
    return {
      id,
      name,
      target: target && shownTarget(target, shown),
      stated: stated.get(id),
    }
  }
  const below = children.map(placeOf)
  const set = below.flatMap(({ target }) => target ?? [])
  return success({
    ...{ unit, way: way.slice(0, -1), year, indicator, own: placeOf(unit), below },
    sumBelow: {
      adults: set.reduce((sum, { adults }) => sum + adults, 0),
      set: set.length,
    },
    mayState: await mayOn(deps, staff, { action: 'state-numbers', unitId }),
  })
}

function shownTarget(
  { adults, source, statedAt, statedBy }: Target,
  setters: ReadonlyMap<string, string>,
): ShownTarget {
  const at = statedBy && setters.get(statedBy.id)
  const by = statedBy && at !== undefined ? { name: statedBy.name, at } : undefined
  return { adults, source, statedAt, by }
}

/** Where those who set targets are in charge today; empty where they no longer are. */
async function settersOf(
  deps: RoleDeps,
  targets: ReadonlyMap<string, ReadonlyMap<string, Target>>,
  day: string,
): Promise<Map<string, string>> {
  const ids = [...targets.values()].flatMap((own) =>
    [...own.values()].flatMap(({ statedBy }) => statedBy?.id ?? []),
  )
  const setters = new Map<string, string>()
  for (const id of new Set(ids)) {
    const [held] = await listGrantsOf(deps.db, id, day)
    const way = held ? await deps.unitsOn(deps.db, day).wayTo(held.unitId) : []
    setters.set(id, way.at(-1)?.name ?? '')
  }
  return setters
}
