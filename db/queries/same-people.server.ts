import { sql } from 'kysely'
import type { Db } from '../database.ts'

/** A pseudonym, and the one that stands for everything that this person did. */
export type Alias = { alias: string; learnerId: string }

/**
 * All pseudonyms of the people to whom some belong, these among them: of guests who became
 * somebody, and of records that were merged into another and not parted since.
 */
export async function listAliasesOf(
  db: Db,
  learnerIds: readonly string[],
): Promise<Alias[]> {
  if (learnerIds.length === 0) return []
  const given = JSON.stringify([...new Set(learnerIds)])
  const { rows } = await sql<Alias>`
    with recursive same as (
      select "fromLearnerId", "toLearnerId" from "learnerLink"
      union all
      select "fromLearnerId", "toLearnerId" from "learnerMerge"
      where id not in (select "mergeId" from "learnerMergeUndoing")
    ), up(id) as (
      select value from json_each(${given})
      union
      select same."toLearnerId" from up join same on same."fromLearnerId" = up.id
    ), down(id, root) as (
      select id, id from up
      where not exists (select 1 from same where same."fromLearnerId" = up.id)
      union
      select same."fromLearnerId", down.root
      from down join same on same."toLearnerId" = down.id
    )
    select id as alias, root as "learnerId" from down
  `.execute(db)
  return rows
}
