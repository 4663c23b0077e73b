import { inOnePiece } from '#app/features/record/record.server.ts'
import { derivedEventId, type EventDraft } from '#app/features/record/record.ts'
import { failure, success, type Result } from '#app/platform/result.ts'
import type { Db } from '#db/database.ts'
import {
  countLivingSince,
  listGrantsSince,
  listLivingSince,
} from '#db/queries/unit-followers.server.ts'
import { mayOn } from '../roles/may-on.server.ts'
import type { RoleGranted } from '../roles/role-events.ts'
import type { Staff } from '../visitor.ts'
import type { ResidentPlaced } from './facts.ts'
import { placedByChangeId } from './placed-by-change.ts'
import type { ResidentDeps } from './resident-deps.server.ts'

/** Hamlets that ended on a day, and what came out of them. */
export type HamletSuccession = {
  from: readonly string[]
  to: readonly string[]
  on: string
}

type Told = { actorId: string; happenedAt: string }

/**
 * Lets people follow their hamlet: from that day on they live in what came out of it. Where that is
 * several, all are written down in the first until a trainer says which household lives in which
 * (after-split/): nobody is in no hamlet. Trainers have every part, and keep what they had until then.
 */
export function followHamlets(
  deps: ResidentDeps,
  staff: Pick<Staff, 'learnerId'>,
  succession: HamletSuccession,
): Promise<Result<undefined, { code: 'not-your-unit' }>> {
  return inOnePiece(deps, async (within) => {
    for (const unitId of succession.to) {
      const may = await mayOn(within, staff, { action: 'manage-hamlets', unitId })
      if (!may) return failure('not-your-unit')
    }
    const told = { actorId: staff.learnerId, happenedAt: deps.now().toISOString() }
    await deps.record.append(within, [
      ...(await placings(within.db, succession, told)),
      ...(await grantings(within.db, succession, told)),
    ])
    return success(undefined)
  })
}

/** How many people and trainers a change of hamlets moves. */
export async function countFollowing(
  db: Db,
  { unitIds, day }: { unitIds: readonly string[]; day: string },
): Promise<{ people: number; trainers: number }> {
  const grants = await listGrantsSince(db, { unitIds, day })
  const trainers = new Set(grants.map(({ learnerId }) => learnerId)).size
  return { people: await countLivingSince(db, { unitIds, day }), trainers }
}

async function placings(
  db: Db,
  { from: unitIds, to, on }: HamletSuccession,
  told: Told,
): Promise<EventDraft[]> {
  const [hamletId] = to
  if (hamletId === undefined) return []
  const living = await listLivingSince(db, { unitIds, day: on })
  return living.map(({ learnerId, validFrom }) => {
    const payload: ResidentPlaced = { hamletId, from: later(validFrom, on) }
    const id = placedByChangeId(learnerId, hamletId, payload.from)
    return { id, type: 'resident-placed', subjectId: learnerId, ...told, payload }
  })
}

async function grantings(
  db: Db,
  { from: unitIds, to, on }: HamletSuccession,
  told: Told,
): Promise<EventDraft[]> {
  const grants = await listGrantsSince(db, { unitIds, day: on })
  return grants.flatMap(({ id: grant, learnerId, role, validFrom, validTo }) =>
    to.map((unitId): EventDraft => {
      const until = validTo === null ? {} : { until: validTo }
      const payload: RoleGranted = { role, unitId, from: later(validFrom, on), ...until }
      const id = derivedEventId('role-granted', grant, unitId)
      return { id, type: 'role-granted', subjectId: learnerId, ...told, payload }
    }),
  )
}

const later = (one: string, other: string): string => (one > other ? one : other)
