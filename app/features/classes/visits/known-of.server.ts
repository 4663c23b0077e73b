import type { Day } from './days.ts'
import { masteryOfVisit, type Mastery } from '#app/features/learning/learning.ts'
import type { Db, FollowUpRow, VisitRow } from '#db/database.ts'
import { inChunks } from '#db/queries/in-chunks.ts'
import { listLearnersBehind } from '#db/queries/learner-links.server.ts'
import { listMasteryOfLearners } from '#db/queries/mastery.server.ts'
import {
  listFollowUpMissesOf,
  listFollowUpsOf,
  listPresencesOf,
  listVisitsOf,
  type PresenceRow,
} from '#db/queries/outreach.server.ts'

type Told = Pick<FollowUpRow, 'at' | 'answer'>

/** What the record knows of somebody, under whichever of their pseudonyms it was written. */
export type Known = {
  /** Of what they did, and of visits. */
  mastery: Mastery[]
  /** The latest first. */
  visits: VisitRow[]
  /** The classes they were in, the latest first. */
  presences: PresenceRow[]
  followUps: Told[]
  misses: { at: string }[]
}

/** By each learner's own pseudonym. */
export async function knownOf(
  db: Db,
  learnerIds: readonly string[],
): Promise<(learnerId: string) => Known> {
  const ownerOf = await ownersOf(db, learnerIds)
  const ids = [...ownerOf.keys()]
  const of = <Row extends { learnerId: string }>(
    list: (db: Db, some: readonly string[]) => Promise<Row[]>,
  ) => inChunks(ids, (some) => list(db, some)).then((rows) => byOwner(rows, ownerOf))
  const mastery = await of(listMasteryOfLearners)
  const visits = await of(listVisitsOf)
  const presences = await of(listPresencesOf)
  const followUps = await of(listFollowUpsOf)
  const misses = await of(listFollowUpMissesOf)
  return (id) => ({
    mastery: [
      ...(mastery.get(id) ?? []),
      ...(visits.get(id) ?? []).flatMap(masteryOfVisit),
    ],
    visits: visits.get(id) ?? [],
    presences: presences.get(id) ?? [],
    followUps: followUps.get(id) ?? [],
    misses: misses.get(id) ?? [],
  })
}

/** All pseudonyms of one learner. */
export async function allIdsOf(db: Db, learnerId: string): Promise<string[]> {
  return [...(await ownersOf(db, [learnerId])).keys()]
}

async function ownersOf(
  db: Db,
  learnerIds: readonly string[],
): Promise<Map<string, string>> {
  const rows = await listLearnersBehind(db, learnerIds)
  return new Map(rows.map(({ learnerId, ownerId }) => [learnerId, ownerId]))
}

function byOwner<Row extends { learnerId: string }>(
  rows: readonly Row[],
  ownerOf: ReadonlyMap<string, string>,
): Map<string, Row[]> {
  const grouped = new Map<string, Row[]>()
  for (const row of rows) {
    const owner = ownerOf.get(row.learnerId) ?? row.learnerId
    const own = grouped.get(owner)
    if (own) own.push(row)
    else grouped.set(owner, [row])
  }
  return grouped
}

/** Whether they were in a class, shown something or learned anything at all. */
export function isReached({ mastery, visits, presences }: Known): boolean {
  return (
    mastery.length > 0 ||
    presences.length > 0 ||
    visits.some(({ outcome }) => outcome !== 'not-home' && outcome !== 'refused')
  )
}

/** When the last visit said to come again. */
export function nextVisitOf({ visits }: Known): Day | null {
  return visits[0]?.nextOn ?? null
}
