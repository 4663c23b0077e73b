import type { EventRecord } from '#app/features/record/record.server.ts'
import type { Db } from '#db/database.ts'

/** What use-cases that write of territory need. */
export type TerritoryDeps = { db: Db; now: () => Date; record: EventRecord }
