import type { Db, RecheckDrawRow } from '#db/database.ts'
import { listPackedOf } from '#db/queries/recheck-people.server.ts'
import { spellOn, unpackPerson, type Person } from '../cells/person.ts'
import { learnersOf } from './learners-of.ts'

export type DrawnPerson = {
  draw: RecheckDrawRow
  /** As they were drawn: what is noted is noted of this pseudonym. */
  learnerId: string
  /** As the cells know them by now. */
  id: string
  person: Person
  /** Where they lived on the day the sample is about. */
  hamletThen: string
  /** Where they live now. */
  hamletNow: string
}

/** Those of samples, as the cells know them; whoever they know nothing of any more is left out. */
export async function drawnPeople(
  db: Db,
  draws: readonly RecheckDrawRow[],
  today: string,
): Promise<DrawnPerson[]> {
  const all = draws.flatMap((draw) =>
    learnersOf(draw).map((learnerId) => ({ draw, learnerId })),
  )
  const rows = await listPackedOf(db, [...new Set(all.map((each) => each.learnerId))])
  const known = new Map(
    rows.map(({ learnerId, id, inputs }) => [
      learnerId,
      { id, person: unpackPerson(inputs) },
    ]),
  )
  return all.flatMap(({ draw, learnerId }) => {
    const found = known.get(learnerId)
    if (!found) return []
    const hamletThen = spellOn(found.person, draw.day)?.hamletId ?? ''
    const hamletNow = spellOn(found.person, today)?.hamletId ?? hamletThen
    return [{ draw, learnerId, ...found, hamletThen, hamletNow }]
  })
}
