import type { ClassRow, Db } from '#db/database.ts'
import { listAttemptsFinishedIn } from '#db/queries/class-attempts.server.ts'
import { listDeedsIn } from '#db/queries/class-deeds.server.ts'
import type { ClassPeople } from '../class/class-people.server.ts'
import { overBy } from '../class/longest-open.ts'

/** An unaided pass in a class: of each skill the first of everybody. */
export type Pass = {
  person: string
  /** The pseudonym that the attempt is recorded under. */
  learnerId: string
  attempt: string
  skill: string
  scenario: string
  /** Whether it is of the skill that the class is about. */
  isOfClass: boolean
  /** By which it is known that a trainer watched it. */
  witnessed: string | undefined
}

/** The passes of those present while the class goes on. */
export async function passesOfClass(
  db: Db,
  row: ClassRow,
  { aliases, personOf }: Pick<ClassPeople, 'aliases' | 'personOf'>,
): Promise<Pass[]> {
  if (row.openedAt === null) return []
  const to = row.closedAt ?? overBy(row.openedAt)
  const span = { learnerIds: [...aliases.keys()], from: row.openedAt, to }
  const attempts = await listAttemptsFinishedIn(db, span)
  const witnessed = new Map(
    (await listDeedsIn(db, row.id))
      .filter(({ kind }) => kind === 'witnessed')
      .map(({ eventId, learnerId, skill }) => [`${personOf(learnerId)} ${skill}`, eventId]),
  )
  const first = new Map<string, Pass>()
  for (const { learnerId, id, skill, scenario, outcome } of attempts) {
    const key = `${personOf(learnerId)} ${skill ?? ''}`
    if (outcome !== 'passed' || skill === null || first.has(key)) continue
    first.set(key, {
      ...{ person: personOf(learnerId), learnerId, attempt: id, skill, scenario },
      isOfClass: skill === row.skill,
      witnessed: witnessed.get(key),
    })
  }
  return [...first.values()]
}
