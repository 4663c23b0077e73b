import { sql } from 'kysely'
import type { Db } from '../database.ts'

/** `isHead`: never said to be another's. */
export type OfSamePerson = { seed: string; learnerId: string; isHead: 0 | 1 }

/**
 * For each of some pseudonyms, all that are the same person's, itself among them: whoever is
 * joined by a link of a guest or by a merge that stands, in either direction.
 */
export async function listSamePerson(
  db: Db,
  learnerIds: readonly string[],
): Promise<OfSamePerson[]> {
  const { rows } = await sql<OfSamePerson>`
    with recursive same(seed, id) as (
      select value, value from json_each(${JSON.stringify(learnerIds)})
      union
      select same.seed, link."toLearnerId" from same
      join "learnerLink" as link on link."fromLearnerId" = same.id
      union
      select same.seed, link."fromLearnerId" from same
      join "learnerLink" as link on link."toLearnerId" = same.id
      union
      select same.seed, merge."toLearnerId" from same
      join "learnerMerge" as merge on merge."fromLearnerId" = same.id
      where not exists (
        select 1 from "learnerMergeUndoing" as undoing where undoing."mergeId" = merge."id")
      union
      select same.seed, merge."fromLearnerId" from same
      join "learnerMerge" as merge on merge."toLearnerId" = same.id
      where not exists (
        select 1 from "learnerMergeUndoing" as undoing where undoing."mergeId" = merge."id")
    )
    select seed, id as "learnerId",
      not exists (select 1 from "learnerLink" where "fromLearnerId" = same.id)
      and not exists (
        select 1 from "learnerMerge" as merge where merge."fromLearnerId" = same.id
        and not exists (
          select 1 from "learnerMergeUndoing" as undoing
          where undoing."mergeId" = merge."id")) as "isHead"
    from same
  `.execute(db)
  return rows
}
