import { inOnePiece } from '#app/features/record/record.server.ts'
import { failure, success, type Result } from '#app/platform/result.ts'
import { deleteGroupsOf, insertGroups } from '#db/queries/person-groups.server.ts'
import { givenOf } from '../consent.ts'
import { listConsents } from '../list-consents.server.ts'
import type { Staff } from '../visitor.ts'
import { describeResident } from './describe-resident.server.ts'
import type { Group } from './facts.ts'
import { type ResidentDeps } from './resident-deps.server.ts'
import { residentFor, type ResidentRefusal } from './resident-for.server.ts'

/** Notes which groups somebody is counted with, once they agreed to that. */
export function setGroups(
  deps: ResidentDeps,
  staff: Pick<Staff, 'learnerId'>,
  { personId, groups }: { personId: string; groups: readonly Group[] },
): Promise<Result<undefined, ResidentRefusal | { code: 'not-agreed' }>> {
  return inOnePiece(deps, async (within) => {
    const found = await residentFor(within, staff, personId)
    if (!found.ok) return found
    const given = givenOf(await listConsents(within, personId))
    if (!given.includes('groups')) return failure('not-agreed')

    await deleteGroupsOf(within.db, personId)
    await insertGroups(
      within.db,
      groups.map((group) => ({ personId, group })),
    )
    await describeResident(within, personId, staff.learnerId)
    return success(undefined)
  })
}
