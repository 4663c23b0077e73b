import * as v from 'valibot'
import type { Db } from '#db/database.ts'
import {
  listClosingsBelow,
  listSuccessionsBelow,
  listVersionsBelow,
} from '#db/queries/unit-changes.server.ts'
import { closedSchema } from '../facts.ts'
import { pastChanges, type PastChange } from './past-changes.ts'

const most = 50

/** What was done to the units below another, the last first. */
export async function listChanges(db: Db, unitId: string): Promise<PastChange[]> {
  const closings = await listClosingsBelow(db, unitId)
  const changes = pastChanges({
    versions: await listVersionsBelow(db, unitId),
    successions: await listSuccessionsBelow(db, unitId),
    closings: closings.map(({ payload, ...closing }) => ({
      ...closing,
      source: v.parse(closedSchema, JSON.parse(payload)).source,
    })),
  })
  return changes.slice(0, most)
}
