import type { RoleDeps } from '#app/features/identity/identity.server.ts'
import type { Staff } from '#app/features/identity/identity.ts'
import { fullNameOf } from '#app/features/territory/territory.ts'
import { success, type Result } from '#app/platform/result.ts'
import { dayInVietnam, todayOf } from '#app/platform/vietnam-time.ts'
import { listPostsOf } from '#db/queries/role-grants.server.ts'
import { readerOf } from '../read/reader-of.server.ts'
import type { ShownStatedTarget, ShownTargets, TargetPlace } from './shown-targets.ts'
import type { StatedTarget, TargetIndicator } from './target.ts'
import { setAbove } from './set-above.server.ts'
import { targetUnits } from './target-units.server.ts'
import { lastOf, statedTargetsOf } from './targets-of.server.ts'

type ReadRefusal = { code: 'unit-not-found' | 'not-your-unit' }
type Asked = { unitId: string; year: number; indicator: TargetIndicator }

/** The targets of a unit and of those right below it for a year, and who set them. */
export async function describeTargets(
  deps: RoleDeps,
  staff: Pick<Staff, 'learnerId'>,
  { unitId, year, indicator }: Asked,
): Promise<Result<ShownTargets, ReadRefusal>> {
  const reader = await readerOf(deps, staff, unitId)
  if (!reader.ok) return reader
  const { unit, way, above, day, ended, may } = reader.value
  const found = await targetUnits(deps, { unit, day, indicator })
  const { children, places, stated } = found
  const unitIds = places.map(({ id }) => id)
  const today = todayOf(deps.now)
  const all = await statedTargetsOf(deps.db, { unitIds, year, day: today })
  // What others set for a hamlet since is not of the unit that is no more.
  const isOfUnit = (each: StatedTarget) =>
    each.unitId === unitId || dayInVietnam(each.statedAt) <= day
  const said = all.filter((each) => each.indicator === indicator && isOfUnit(each))
  const seesNames = may('see-staff')
  const setters = seesNames ? await settersOf(deps, said, day) : new Map<string, string>()
  const placeOf = ({ id, name }: { id: string; name: string }): TargetPlace => {
    const own = said.filter((each) => each.unitId === id).reverse()
    const history = own.map((each) => shownTarget(each, setters))
    const target = history.slice(0, 1).find(({ isWithdrawn }) => !isWithdrawn)
    return { id, name, target, history, stated: stated.get(id) }
  }
  const below = children.map(placeOf)
  const set = below.flatMap(({ target }) => target ?? [])
  return success({
    ...{ unit, way: above, year, indicator },
    ...{ own: placeOf(unit), below },
    sumBelow: {
      adults: set.reduce((sum, { adults }) => sum + adults, 0),
      set: set.length,
    },
    setAbove: await setAbove(deps, staff, {
      way,
      last: lastOf(said, { unitId, indicator }),
    }),
    mayState: !ended && may('state-numbers'),
    ended,
  })
}

function shownTarget(
  { id, adults, source, statedAt, statedBy, isWithdrawn }: StatedTarget,
  setters: ReadonlyMap<string, string>,
): ShownStatedTarget {
  const at = statedBy && setters.get(statedBy.id)
  const by = statedBy && at !== undefined ? { name: statedBy.name, at } : undefined
  return { id, adults, source, statedAt, by, isWithdrawn }
}

/** Where those who set targets are in charge today; empty where they no longer are. */
async function settersOf(
  { db }: RoleDeps,
  said: readonly StatedTarget[],
  day: string,
): Promise<Map<string, string>> {
  const ids = [...new Set(said.flatMap(({ statedBy }) => statedBy?.id ?? []))]
  const setters = new Map(ids.map((id) => [id, '']))
  if (ids.length === 0) return setters
  // Of several posts the first.
  for (const { learnerId, ...unit } of (await listPostsOf(db, ids, day)).reverse()) {
    setters.set(learnerId, fullNameOf(unit))
  }
  return setters
}
