import type { ClassRow, Db } from '#db/database.ts'
import { findHeadcount } from '#db/queries/attendance.server.ts'
import { listDeedsIn } from '#db/queries/class-deeds.server.ts'
import { listAttemptsFinishedIn } from '#db/queries/class-attempts.server.ts'
import { peopleOfClass } from '../class/class-people.server.ts'
import { overBy } from '../class/longest-open.ts'
import type { Closing } from '../facts.ts'

type Deps = { db: Db; now: () => Date }

/**
 * What came of a class, in people, each counted once; the one place that counts it. What those
 * present practised by themselves counts from its opening to its closing.
 */
export async function classCounts({ db }: Deps, row: ClassRow): Promise<Closing> {
  const deeds = await listDeedsIn(db, row.id)
  const people = await peopleOfClass(
    db,
    row,
    deeds.map(({ learnerId }) => learnerId),
  )
  const attempts = await attemptsIn(db, row, [...people.aliases.keys()])
  const countOf = (some: readonly { learnerId: string }[]) =>
    new Set(
      some
        .filter(({ learnerId }) => !people.isStaff(learnerId))
        .map(({ learnerId }) => people.personOf(learnerId)),
    ).size
  return {
    present: people.present.length,
    headcount: await findHeadcount(db, row.id),
    joined: people.joined.length,
    practised: countOf([...attempts, ...deeds.filter(({ kind }) => kind === 'room')]),
    passed: countOf(attempts.filter(({ outcome }) => outcome === 'passed')),
    witnessed: countOf(deeds.filter(({ kind }) => kind === 'witnessed')),
    onBehalf: countOf(deeds.filter(({ kind }) => kind === 'on-behalf')),
  }
}

async function attemptsIn(db: Db, row: ClassRow, learnerIds: readonly string[]) {
  if (row.openedAt === null) return []
  const to = row.closedAt ?? overBy(row.openedAt)
  return listAttemptsFinishedIn(db, { learnerIds, from: row.openedAt, to })
}
