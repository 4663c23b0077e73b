import { dayInVietnam } from '#app/platform/vietnam-time.ts'
import type { Db } from '#db/database.ts'
import {
  listAnswersOf,
  listClassesOf,
  listMasteryAmong,
  listResidencesOf,
  listTraitsOf,
  listVisitsTo,
} from '#db/queries/cell-inputs.server.ts'
import {
  deleteCellSources,
  listCellSources,
  upsertCellSources,
} from '#db/queries/cells.server.ts'
import { listStaffAmong } from '#db/queries/role-grants.server.ts'
import { changesOfPerson, takenBack, type Change } from './changes.ts'
import { packPerson, unpackPerson } from './person.ts'
import { readPerson } from './read-person.ts'
import type { Rules } from './rules.ts'
import { peopleAround, type SamePerson } from './same-people.server.ts'

/** Counts again everybody whose facts changed. Gives by how much the cells do. */
export async function renewPeople(
  db: Db,
  learnerIds: readonly string[],
  rules: Rules,
): Promise<Change[]> {
  const people = await peopleAround(db, learnerIds)
  const ids = people.flatMap(({ members }) => members)
  if (ids.length === 0) return []
  const before = await listCellSources(db, 'person', ids)
  const packedBefore = new Map(before.map(({ id, inputs }) => [id, inputs]))
  const packedNow = await packedPeople(db, people)

  const gone = before.filter(({ id, inputs }) => packedNow.get(id) !== inputs)
  const news = [...packedNow].filter(([id, inputs]) => packedBefore.get(id) !== inputs)
  await deleteCellSources(
    db,
    'person',
    gone.filter(({ id }) => !packedNow.has(id)).map(({ id }) => id),
  )
  await upsertCellSources(
    db,
    news.map(([id, inputs]) => ({ kind: 'person' as const, id, inputs })),
  )
  await renewAliases(db, people, ids)
  const changesOf = (packed: string) => changesOfPerson(unpackPerson(packed), rules)
  return [
    ...gone.flatMap(({ inputs }) => takenBack(changesOf(inputs))),
    ...news.flatMap(([, inputs]) => changesOf(inputs)),
  ]
}

/** By the smallest pseudonym; whoever lives nowhere, and the staff, are left out. */
async function packedPeople(
  db: Db,
  people: readonly SamePerson[],
): Promise<Map<string, string>> {
  const ids = people.flatMap(({ members }) => members)
  const residences = byLearner(await listResidencesOf(db, ids))
  const placed = people.filter(({ members }) => members.some((id) => residences.has(id)))
  const placedIds = placed.flatMap(({ members }) => members)
  if (placedIds.length === 0) return new Map()
  const staff = new Set(await listStaffAmong(db, placedIds))
  const traits = byLearner(await listTraitsOf(db, placedIds))
  const mastery = byLearner(await listMasteryAmong(db, placedIds))
  const visits = byLearner(await listVisitsTo(db, placedIds))
  const classes = byLearner(await listClassesOf(db, placedIds))
  const answers = byLearner(await listAnswersOf(db, placedIds))
  const packed = new Map<string, string>()
  for (const { members, heads } of placed) {
    if (members.some((id) => staff.has(id))) continue
    const of = <Row>(rows: ReadonlyMap<string, readonly Row[]>) =>
      members.flatMap((id) => rows.get(id) ?? [])
    const person = readPerson({
      heads,
      residences: of(residences),
      traits: of(traits),
      mastery: of(mastery),
      visits: of(visits),
      attended: of(classes).map(({ startsAt }) => dayInVietnam(startsAt)),
      answered: of(answers).map(({ at }) => at),
    })
    if (person.spells.length > 0) packed.set(members[0] ?? '', packPerson(person))
  }
  return packed
}

function byLearner<Row extends { learnerId: string }>(
  rows: readonly Row[],
): Map<string, Row[]> {
  const found = new Map<string, Row[]>()
  for (const row of rows) {
    const own = found.get(row.learnerId)
    if (own) own.push(row)
    else found.set(row.learnerId, [row])
  }
  return found
}

/** Notes who is one, for when they are told apart. */
async function renewAliases(
  db: Db,
  people: readonly SamePerson[],
  ids: readonly string[],
): Promise<void> {
  const known = await listCellSources(db, 'alias', ids)
  const rows = people.flatMap(({ members }) => {
    const inputs = JSON.stringify(members)
    return members.length < 2
      ? []
      : members.map((id) => ({ kind: 'alias' as const, id, inputs }))
  })
  const now = new Map(rows.map(({ id, inputs }) => [id, inputs]))
  await deleteCellSources(
    db,
    'alias',
    known.filter(({ id }) => !now.has(id)).map(({ id }) => id),
  )
  const before = new Map(known.map(({ id, inputs }) => [id, inputs]))
  await upsertCellSources(
    db,
    rows.filter(({ id, inputs }) => before.get(id) !== inputs),
  )
}
