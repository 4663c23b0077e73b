import { mayOn, type RoleDeps } from '#app/features/identity/identity.server.ts'
import { maySeeSmall, type Staff } from '#app/features/identity/identity.ts'
import { unitsOn as territoryOn } from '#app/features/territory/territory.server.ts'
import { failure, success, type Result } from '#app/platform/result.ts'
import { dayInVietnam } from '#app/platform/vietnam-time.ts'
import { listGrantsOf } from '#db/queries/role-grants.server.ts'
import { countUnit, type UnitCountRow } from '#db/queries/unit-counts.server.ts'
import { hideSmall, type ShownNumber } from './hide-small.ts'
import {
  peopleCounted,
  type Adults,
  type CountedUnit,
  type PeopleCounted,
  type ShownCounts,
} from './unit-counts.ts'

type What = UnitCountRow['what']

/** A unit and those right below it in counts of people, without a single name. */
export async function describeCounts(
  deps: RoleDeps,
  staff: Staff,
  unitId: string,
): Promise<Result<ShownCounts, { code: 'unit-not-found' | 'not-your-unit' }>> {
  const { db } = deps
  const day = dayInVietnam(deps.now().toISOString())
  const units = deps.unitsOn(db, day)
  const way = await units.wayTo(unitId)
  const unit = way.at(-1)
  if (!unit) return failure('unit-not-found')
  const may = await mayOn(deps, staff, { action: 'see-classes', unitId })
  if (!may) return failure('not-your-unit')

  const children = await units.childrenOf(unitId)
  const rows = await countUnit(db, { unitId, day })
  const isSmallShown = maySeeSmall(await listGrantsOf(db, staff.learnerId, day), way)
  const ids = children.map(({ id }) => id)
  const hidden = isSmallShown ? none : await hiddenAbove(deps, staff, { way, day })
  const shown = shownBy(rows, { unitId, ids, isSmallShown, hidden })
  const adults = await adultsOf(deps, [unitId, ...ids], day)
  const below = [...children, undefined].map((child, place): CountedUnit => ({
    unit: child && { id: child.id, name: child.name },
    teams: countIn(rows, (id) => id === child?.id, 'team'),
    people: shown.below(place),
    adults: child && adults.get(child.id),
  }))
  return success({
    unit,
    total: {
      teams: countIn(rows, (id) => id === null, 'team'),
      people: shown.total,
      adults: adults.get(unitId),
    },
    below: shown.hasFormer ? below : below.slice(0, -1),
    hidesSmall: !isSmallShown,
  })
}

function countIn(
  rows: readonly UnitCountRow[],
  isOf: (childId: string | null) => boolean,
  what: What,
): number {
  const own = rows.filter((row) => row.what === what && isOf(row.childId))
  return own.reduce((sum, { count }) => sum + count, 0)
}

type Hidden = ReadonlySet<PeopleCounted>
const none: Hidden = new Set()

type Above = { way: readonly { id: string }[]; day: string }

/**
 * What of a unit is hidden from somebody on the page of the unit above it, so that the small
 * numbers beside it cannot be worked out. On its own page it has to be hidden too.
 */
async function hiddenAbove(
  deps: RoleDeps,
  staff: Staff,
  { way, day }: Above,
): Promise<Hidden> {
  let hidden = none
  for (const [place, { id: unitId }] of way.slice(0, -1).entries()) {
    if (!(await mayOn(deps, staff, { action: 'see-classes', unitId }))) continue
    const children = await deps.unitsOn(deps.db, day).childrenOf(unitId)
    const ids = children.map(({ id }) => id)
    const rows = await countUnit(deps.db, { unitId, day })
    const shown = shownBy(rows, { unitId, ids, isSmallShown: false, hidden })
    const own = shown.below(ids.indexOf(way[place + 1]?.id ?? ''))
    hidden = new Set(peopleCounted.filter((what) => own[what] === null))
  }
  return hidden
}

type Places = {
  unitId: string
  ids: readonly string[]
  isSmallShown: boolean
  /** Whose sums are hidden already. */
  hidden: Hidden
}

/** The numbers of every unit below, then of what is no more, each as it may be seen. */
function shownBy(
  rows: readonly UnitCountRow[],
  { unitId, ids, isSmallShown, hidden }: Places,
) {
  const there = new Set([...ids, unitId])
  const isFormer = (id: string | null) => id !== null && !there.has(id)
  const hasFormer = rows.some(({ childId }) => isFormer(childId))
  const seen = Object.fromEntries(
    peopleCounted.map((what) => {
      const counts = ids.map((id) => countIn(rows, (childId) => childId === id, what))
      const former = hasFormer ? [countIn(rows, isFormer, what)] : []
      const total = countIn(rows, (id) => id === null, what)
      const reader = { maySeeSmall: isSmallShown, isTotalHidden: hidden.has(what) }
      return [what, hideSmall([...counts, ...former], total, reader)]
    }),
  )
  const each = (pick: (what: PeopleCounted) => ShownNumber | undefined) => ({
    resident: pick('resident') ?? null,
    present: pick('present') ?? null,
    practised: pick('practised') ?? null,
    passed: pick('passed') ?? null,
  })
  return {
    hasFormer,
    total: each((what) => seen[what]?.total),
    below: (place: number) => each((what) => seen[what]?.counts[place]),
  }
}

async function adultsOf(
  { db }: RoleDeps,
  ids: readonly string[],
  day: string,
): Promise<Map<string, Adults>> {
  const stated = await territoryOn(db, day).populationsOf(ids)
  return new Map(
    stated.map(({ unitId, adults, asOf, source }) => [unitId, { adults, asOf, source }]),
  )
}
