import { sql } from 'kysely'
import type { Db } from '../database.ts'

/** Whether a learner id is a person's, belongs to one by a link, or has been erased. */
export async function isClaimed(db: Db, learnerId: string): Promise<boolean> {
  const { rows } = await sql<{ one: number }>`
    select 1 as one from ${sql.table('person')} where ${sql.ref('learnerId')} = ${learnerId}
    union all
    select 1 from ${sql.table('learnerLink')} where ${sql.ref('fromLearnerId')} = ${learnerId}
    union all
    select 1 from ${sql.table('event')}
      where ${sql.ref('subjectId')} = ${learnerId} and type = 'learner-erased'
    limit 1
  `.execute(db)
  return rows.length > 0
}
