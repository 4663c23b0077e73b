import * as v from 'valibot'
import type { Db } from '#db/database.ts'
import { listCellSources } from '#db/queries/cells.server.ts'
import { listSamePerson } from '#db/queries/same-person.server.ts'

/** Everybody who is one, by all their pseudonyms, the smallest first. */
export type SamePerson = { members: readonly string[]; heads: ReadonlySet<string> }

const membersSchema = v.array(v.string())

/**
 * The people to whom some pseudonyms belong, and those to whom any of theirs belonged when they
 * were counted last: a link or a merge may have gone over to another since.
 */
export async function peopleAround(
  db: Db,
  learnerIds: readonly string[],
): Promise<SamePerson[]> {
  let ids = new Set(learnerIds)
  for (;;) {
    const people = groupsIn(await listSamePerson(db, [...ids]))
    const now = people.flatMap(({ members }) => members)
    const before = await listCellSources(db, 'alias', now)
    const all = new Set([
      ...now,
      ...before.flatMap(({ inputs }) => v.parse(membersSchema, JSON.parse(inputs))),
    ])
    if (now.length === all.size) return people
    ids = all
  }
}

function groupsIn(rows: Awaited<ReturnType<typeof listSamePerson>>): SamePerson[] {
  const bySeed = new Map<string, typeof rows>()
  for (const row of rows) {
    const own = bySeed.get(row.seed)
    if (own) own.push(row)
    else bySeed.set(row.seed, [row])
  }
  const byKey = new Map<string, SamePerson>()
  for (const own of bySeed.values()) {
    const members = own.map(({ learnerId }) => learnerId).sort()
    const heads = own.filter(({ isHead }) => isHead).map(({ learnerId }) => learnerId)
    byKey.set(members[0] ?? '', { members, heads: new Set(heads) })
  }
  return [...byKey.values()]
}
