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
    with recursive up(id) as (
      select value from json_each(${given})
      union
      select link."toLearnerId" from up join "learnerLink" as link
        on link."fromLearnerId" = up.id
      union
      select merge."toLearnerId" from up join "learnerMerge" as merge
        on merge."fromLearnerId" = up.id
        where not exists (
          select 1 from "learnerMergeUndoing" as undoing where undoing."mergeId" = merge.id)
    ), down(id, root) as (
      select id, id from up
      where not exists (select 1 from "learnerLink" where "fromLearnerId" = up.id)
        and not exists (
          select 1 from "learnerMerge" as merge where merge."fromLearnerId" = up.id
            and not exists (
              select 1 from "learnerMergeUndoing" as undoing
              where undoing."mergeId" = merge.id))
      union
      select link."fromLearnerId", down.root from down join "learnerLink" as link
        on link."toLearnerId" = down.id
      union
      select merge."fromLearnerId", down.root from down join "learnerMerge" as merge
        on merge."toLearnerId" = down.id
        where not exists (
          select 1 from "learnerMergeUndoing" as undoing where undoing."mergeId" = merge.id)
    )
    select id as alias, root as "learnerId" from down
  `.execute(db)
  return rows
}
