import type { Db } from '#db/database.ts'
import { rulesIn } from '../cells/fold.server.ts'
import type { Day } from '../cells/person.ts'
import {
  adultsAbleIn,
  hamletIdsOf,
  type AbleAdult,
} from '../indicators/adults-of.server.ts'
import type { Population } from './sample.ts'

type Asked = { unitId: string; day: Day; population: Population }

/** Whom a sample is drawn from: everybody once, whatever pseudonyms they go by, none of the staff. */
export async function peopleOn(
  { db }: { db: Db },
  { unitId, day, population }: Asked,
): Promise<AbleAdult[]> {
  const rules = await rulesIn(db)
  const hamletIds = await hamletIdsOf(db, { unitId, day })
  return adultsAbleIn(db, { hamletIds, day, indicator: population, rules })
}
