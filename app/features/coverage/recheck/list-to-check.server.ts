import type { Db, RecheckDrawRow, RecheckResultRow } from '#db/database.ts'
import { listPassesOf, type PassRow } from '#db/queries/flags.server.ts'
import {
  listErasedOf,
  listPseudonymsOf,
  listTaughtBy,
} from '#db/queries/recheck-people.server.ts'
import { listRecheckResults } from '#db/queries/recheck.server.ts'
import { listResidentsOf, type ResidentRow } from '#db/queries/residents.server.ts'
import { drawnPeople, type DrawnPerson } from './drawn-people.server.ts'
import { populationOf } from './sample.ts'
import { sha256 } from './sha256.server.ts'
import type { ToCheck } from './shown-recheck.ts'
import { taskOf, type Book } from './task-of.ts'

type Asked = {
  draws: readonly RecheckDrawRow[]
  /** Where the reader may know people by name, as they are called. */
  hamlets: ReadonlyMap<string, string>
  readerId: string
  today: string
  book: Book
}

/** Those of samples who live in some hamlets by now, for whoever checks them. */
export async function listToCheck(db: Db, asked: Asked): Promise<ToCheck[]> {
  const { draws, hamlets, readerId, today, book } = asked
  const all = await drawnPeople(db, draws, today)
  const own = all.filter(({ hamletNow }) => hamlets.has(hamletNow))
  if (own.length === 0) return []
  const known = await aboutPeople(db, own, { hamletIds: [...hamlets.keys()], today })
  const taught = new Set(await listTaughtBy(db, readerId, known.pseudonyms))
  return own.map((drawn) => {
    const { draw, learnerId, id, person, hamletNow } = drawn
    const { seed, day } = draw
    const task = taskOf(
      { ...{ id: learnerId, person, seed, day }, population: populationOf(seed) },
      book,
      sha256,
    )
    const names = known.namesOf(id)
    const resident = known.residentOf(names)
    const passed = known.passesOf(names).find(({ at, skill }) => {
      return at > draw.at && skill === task?.skill
    })
    return {
      drawId: draw.id,
      learnerId,
      // Whoever left the list can be asked for nothing.
      task: resident && task,
      ...{ name: resident?.displayName, household: resident?.household ?? null },
      hamlet: hamlets.get(hamletNow) ?? '',
      result: known.resultOf(drawn)?.result,
      passedAt: passed?.at,
      isErased: !resident && known.isErased(id),
      isTaughtByReader: names.some((name) => taught.has(name)),
    }
  })
}

type Where = { hamletIds: readonly string[]; today: string }

async function aboutPeople(db: Db, own: readonly DrawnPerson[], where: Where) {
  const ids = own.map(({ id }) => id)
  const rows = await listPseudonymsOf(db, ids)
  const erased = new Set(await listErasedOf(db, ids))
  const pseudonyms = [...new Set(rows.map(({ learnerId }) => learnerId))]
  const residents = await listResidentsOf(db, where.hamletIds, where.today)
  const results = await listRecheckResults(
    db,
    own.map(({ draw }) => draw.id),
  )
  const first = own.map(({ draw }) => draw.at).sort()[0] ?? ''
  const passes = await listPassesOf(db, pseudonyms, { from: first, to: '9999' })
  return {
    pseudonyms,
    isErased: (id: string) => erased.has(id),
    namesOf: (id: string) => rows.flatMap((row) => (row.id === id ? [row.learnerId] : [])),
    residentOf: (names: readonly string[]): ResidentRow | undefined =>
      residents.find(({ learnerId }) => names.includes(learnerId)),
    passesOf: (names: readonly string[]): PassRow[] =>
      passes.filter(({ learnerId }) => names.includes(learnerId)),
    resultOf: ({ draw, learnerId }: DrawnPerson): RecheckResultRow | undefined =>
      results.find((row) => row.drawId === draw.id && row.learnerId === learnerId),
  }
}
