import { v7 as uuid } from 'uuid'
import { mayOn, type RoleDeps } from '#app/features/identity/identity.server.ts'
import type { Staff } from '#app/features/identity/identity.ts'
import { inOnePiece, type EventRecord } from '#app/features/record/record.server.ts'
import type { EventDraft } from '#app/features/record/record.ts'
import { fullNameOf } from '#app/features/territory/territory.ts'
import { failure, success, type Result } from '#app/platform/result.ts'
import { todayOf } from '#app/platform/vietnam-time.ts'
import { findVersionBy, isToldOfAfter } from '#db/queries/change-events.server.ts'
import { takenBack } from './taken-back.server.ts'
import { findWrittenChange, type WrittenChange } from './written-change.server.ts'

type Deps = RoleDeps & { record: EventRecord }
type Asked = { communeId: string; unitId: string; on: string }
type Refusal = {
  code: 'unit-not-found' | 'not-your-unit' | 'written-since' | 'name-taken'
}

/**
 * Takes back a merger, split or closing that was written by mistake: new hamlets never were, the
 * old go on, and people, trainers, teams and classes to come are where they were. Only as long as
 * nothing else was written of what the change made.
 */
export function undoHamletChange(
  deps: Deps,
  staff: Staff,
  { communeId, unitId, on }: Asked,
): Promise<Result<undefined, Refusal>> {
  return inOnePiece(deps, async (within) => {
    const { db } = within
    if (!(await mayOn(within, staff, { action: 'manage-hamlets', unitId: communeId }))) {
      return failure('not-your-unit')
    }
    const change = await findWrittenChange(db, { unitId, on })
    if (!change || !(await isOfCommune(within, change, { communeId, on }))) {
      return failure('unit-not-found')
    }
    const problem = await problemOf(within, change, communeId)
    if (problem) return failure(problem)

    const told = { actorId: staff.learnerId, happenedAt: deps.now().toISOString() }
    const drafts: EventDraft[] = []
    for (const event of change.events) {
      const restated = await takenBack(db, event)
      if (restated) drafts.push({ id: uuid(), ...told, ...restated })
    }
    await deps.record.append(within, drafts)
    return success(undefined)
  })
}

async function isOfCommune(
  { db }: Deps,
  { from }: WrittenChange,
  { communeId, on }: { communeId: string; on: string },
): Promise<boolean> {
  for (const id of from) {
    if ((await findVersionBy(db, id, on))?.parentId !== communeId) return false
  }
  return true
}

async function problemOf(
  deps: Deps,
  { from, to, events }: WrittenChange,
  communeId: string,
): Promise<'written-since' | 'name-taken' | undefined> {
  const { db } = deps
  const last = Math.max(...events.map(({ sequence }) => sequence))
  const made = events.flatMap(({ type, subjectId }) =>
    type === 'team-stated' || type === 'class-planned' ? [subjectId] : [],
  )
  const watched = [...new Set([...from, ...to, ...made])]
  if (await isToldOfAfter(db, last, watched)) return 'written-since'
  const day = todayOf(deps.now)
  const units = deps.unitsOn(db, day)
  const names = new Set(
    (await units.childrenOf(communeId))
      .filter(({ id }) => !to.includes(id))
      .map(({ name }) => name),
  )
  for (const id of from) {
    const version = await findVersionBy(db, id, day)
    if (version && names.has(fullNameOf(version))) return 'name-taken'
  }
  return undefined
}
