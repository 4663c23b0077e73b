import { failure, success, type Result } from '#app/platform/result.ts'
import { foldMarks } from '#app/platform/letters.ts'
import { todayOf } from '#app/platform/vietnam-time.ts'
import { listResidentsOf, type ResidentRow } from '#db/queries/residents.server.ts'
import { heldRoles, type RoleDeps } from '../roles/held-roles.server.ts'
import { mayAct } from '../roles/may-act.ts'
import { placeOf } from '../roles/unit-tree.server.ts'
import type { Staff } from '../visitor.ts'
import { describeWaiting } from './after-split/describe-waiting.server.ts'
import type { Household, ListedResident, ResidentsList } from './shown-resident.ts'

type Refusal = { code: 'unit-not-found' | 'not-your-unit' | 'not-a-hamlet' }

/** The people of a hamlet by household; of a commune its hamlets, to choose one. */
export async function listResidents(
  deps: RoleDeps,
  staff: Pick<Staff, 'learnerId'>,
  { unitId, search }: { unitId: string; search: string },
): Promise<Result<ResidentsList, Refusal>> {
  const units = deps.unitsOn(deps.db, todayOf(deps.now))
  const way = await units.wayTo(unitId)
  const unit = way.at(-1)
  if (!unit) return failure('unit-not-found')
  if (!mayAct(await heldRoles(deps, staff.learnerId), 'teach', way)) {
    return failure('not-your-unit')
  }
  const shown = { unitId, name: unit.name, place: placeOf(way), search }
  if (unit.level === 'commune') {
    return success({ ...shown, hamlets: await units.childrenOf(unitId) })
  }
  if (unit.level !== 'hamlet') return failure('not-a-hamlet')
  const all = await listResidentsOf(deps.db, [unitId], todayOf(deps.now))
  const found = all.filter((row) => isFound(row, search))
  const waiting = await describeWaiting(deps, staff, unitId)
  return success({
    ...{ ...shown, count: all.length, households: byHousehold(found), waiting },
  })
}

function isFound({ displayName, household }: ResidentRow, search: string): boolean {
  const words = foldMarks(search).split(/\s+/).filter(Boolean)
  const text = foldMarks(`${displayName} ${household ?? ''}`)
  return words.every((word) => text.includes(word))
}

/** Households by their number or name, `2` before `10`; whoever has none comes last. */
function byHousehold(rows: readonly ResidentRow[]): Household[] {
  const found = new Map<string | null, ListedResident[]>()
  for (const { id, displayName: name, birthYear, phone, household } of rows) {
    const people = found.get(household) ?? []
    found.set(household, [...people, { id, name, birthYear, hasPhone: phone !== null }])
  }
  const order = new Intl.Collator('vi', { numeric: true })
  return [...found]
    .map(([household, people]) => ({ household, people }))
    .sort((one, other) => {
      if (one.household === null) return 1
      return other.household === null ? -1 : order.compare(one.household, other.household)
    })
}
