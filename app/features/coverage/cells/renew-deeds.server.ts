import { dayInVietnam } from '#app/platform/vietnam-time.ts'
import type { CellSourceRow, Db } from '#db/database.ts'
import {
  listHeldClasses,
  listMarkedIn,
  listStandingVisits,
} from '#db/queries/cell-inputs.server.ts'
import {
  deleteCellSources,
  listCellSources,
  upsertCellSources,
} from '#db/queries/cells.server.ts'
import { listStaffAmong } from '#db/queries/role-grants.server.ts'
import { listSamePerson } from '#db/queries/same-person.server.ts'
import { takenBack, type Change } from './changes.ts'
import { changesOfDeed, packDeed, unpackDeed, type Deed } from './deeds.ts'
import { isMissed } from './read-person.ts'

/** Counts again what was done with some classes. Gives by how much the cells change. */
export async function renewClasses(db: Db, classIds: readonly string[]): Promise<Change[]> {
  if (classIds.length === 0) return []
  const turns = await turnsOf(db, classIds)
  const classes = await listHeldClasses(db, classIds)
  const deeds = classes.flatMap((held): [string, Deed][] => {
    const present = turns.get(held.id) ?? 0
    const wasHeld = held.openedAt !== null || held.closedAt !== null
    const isCounted = wasHeld || present > 0 || held.unnamed > 0
    if (held.cancelledAt !== null || !isCounted) return []
    const counts = { classes: 1, turns: present, unnamed: held.unnamed }
    return [
      [held.id, { hamletId: held.hamletId, day: dayInVietnam(held.startsAt), counts }],
    ]
  })
  return renewSources(db, 'class', classIds, new Map(deeds))
}

/** Counts again some visits, those that met nobody left out. */
export async function renewVisits(db: Db, visitIds: readonly string[]): Promise<Change[]> {
  if (visitIds.length === 0) return []
  const visits = await listStandingVisits(db, visitIds)
  const deeds = visits
    .filter(({ outcome }) => !isMissed(outcome))
    .map(({ eventId, hamletId, at }): [string, Deed] => [
      eventId,
      { hamletId, day: dayInVietnam(at), counts: { visits: 1 } },
    ])
  return renewSources(db, 'visit', visitIds, new Map(deeds))
}

/** How many were in each class: everybody once, whatever names they go by, and no staff. */
async function turnsOf(db: Db, classIds: readonly string[]): Promise<Map<string, number>> {
  const marked = await listMarkedIn(db, classIds)
  const present = marked.filter(({ isPresent }) => isPresent === 1)
  const ids = [...new Set(present.map(({ learnerId }) => learnerId))]
  const same = await listSamePerson(db, ids)
  const staff = new Set(
    await listStaffAmong(
      db,
      same.map(({ learnerId }) => learnerId),
    ),
  )
  const keyOf = new Map<string, string>()
  const isStaff = new Set<string>()
  for (const { seed, learnerId } of same) {
    const key = keyOf.get(seed)
    if (key === undefined || learnerId < key) keyOf.set(seed, learnerId)
    if (staff.has(learnerId)) isStaff.add(seed)
  }
  const people = new Map<string, Set<string>>()
  for (const { classId, learnerId } of present) {
    if (isStaff.has(learnerId)) continue
    const own = people.get(classId) ?? new Set()
    people.set(classId, own.add(keyOf.get(learnerId) ?? learnerId))
  }
  return new Map([...people].map(([classId, own]) => [classId, own.size]))
}

async function renewSources(
  db: Db,
  kind: CellSourceRow['kind'],
  ids: readonly string[],
  deeds: ReadonlyMap<string, Deed>,
): Promise<Change[]> {
  const before = await listCellSources(db, kind, ids)
  const packed = new Map([...deeds].map(([id, deed]) => [id, packDeed(deed)]))
  const gone = before.filter(({ id, inputs }) => packed.get(id) !== inputs)
  const same = new Set(before.filter((row) => !gone.includes(row)).map(({ id }) => id))
  const news = [...deeds].filter(([id]) => !same.has(id))
  await deleteCellSources(
    db,
    kind,
    gone.filter(({ id }) => !deeds.has(id)).map(({ id }) => id),
  )
  await upsertCellSources(
    db,
    news.map(([id]) => ({ kind, id, inputs: packed.get(id) ?? '' })),
  )
  return [
    ...gone.flatMap(({ inputs }) => takenBack(changesOfDeed(unpackDeed(inputs)))),
    ...news.flatMap(([, deed]) => changesOfDeed(deed)),
  ]
}
