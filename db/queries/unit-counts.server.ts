import { sql } from 'kysely'
import type { Db } from '../database.ts'

type Counted = 'team' | 'resident' | 'present' | 'practised' | 'passed'

/** Of one of the units right below, or of all together where `childId` is null. */
export type UnitCountRow = { childId: string | null; what: Counted; count: number }

/**
 * Teams, the people known by name, and those who were in classes, practised, passed, in a unit and
 * by what stands right below it. A class counts where its hamlet belonged on its day. Nobody is
 * counted twice under two pseudonyms, and of the staff nobody; whoever had themselves erased is
 * still among those who learned.
 */
export async function countUnit(
  db: Db,
  { unitId, day }: { unitId: string; day: string },
): Promise<UnitCountRow[]> {
  const { rows } = await sql<UnitCountRow>`
    with recursive same(alias, next) as (
      select "fromLearnerId", "toLearnerId" from "learnerLink"
      union
      select "fromLearnerId", "toLearnerId" from "learnerMerge"
      where "id" not in (select "mergeId" from "learnerMergeUndoing")
    ), root(alias, id) as (
      select next, next from same where next not in (select alias from same)
      union
      select same.alias, root.id from same join root on same.next = root.alias
    ), staff(id) as (
      select coalesce(root.id, "roleGrant"."learnerId") from "roleGrant"
      left join root on root.alias = "roleGrant"."learnerId"
    ), below("unitId", "childId", since, until) as (
      select up."unitId", mid."ancestorId", max(up."validFrom", mid."validFrom"),
        min(coalesce(up."validTo", '9999'), coalesce(mid."validTo", '9999'))
      from "unitAncestor" as up join "unitAncestor" as mid on mid."unitId" = up."unitId"
        and mid."distance" = max(up."distance" - 1, 0)
      where up."ancestorId" = ${unitId}
    ), living("childId", alias) as (
      select below."childId", residence."learnerId" from "residence" as residence
      join below on below."unitId" = residence."hamletId"
        and below.since <= ${day} and below.until > ${day}
      where residence."validFrom" = (
        select max(latest."validFrom") from "residence" as latest
        where latest."learnerId" = residence."learnerId" and latest."validFrom" <= ${day})
    ), attending("childId", alias) as (
      select below."childId", attendance."learnerId" from "attendance"
      join "class" on "class"."id" = "attendance"."classId"
      join below on below."unitId" = "class"."hamletId"
        and below.since <= date("class"."startsAt", '+7 hours')
        and below.until > date("class"."startsAt", '+7 hours')
      where "attendance"."isPresent" = 1
    ), learned(id, what) as (
      select coalesce(root.id, mastery."learnerId"),
        case when mastery."rung" = 'practised' then 'practised' else 'passed' end
      from "mastery" left join root on root.alias = mastery."learnerId"
      where mastery."rung" <> 'reached'
      union
      select coalesce(root.id, visit."learnerId"), 'practised' from "visit" as visit
      left join root on root.alias = visit."learnerId"
      where visit."skill" is not null and visit."outcome" in ('with-help', 'alone')
        and visit."eventId" not in (select "visitId" from "visitWithdrawal")
    ), whoever("childId", what, alias) as (
      select "childId", 'resident', alias from living
      where alias in (select "learnerId" from "person" where "mergedInto" is null)
      union all
      select "childId", 'present', alias from attending
      union all
      select "childId", 'involved', alias from living
      union all
      select "childId", 'involved', alias from attending
    ), counted("childId", what, id) as (
      select "childId", what, coalesce(root.id, whoever.alias) as whose from whoever
      left join root on root.alias = whoever.alias
      where whose not in (select id from staff)
    ), told("childId", what, id) as (
      select below."childId", 'team', "team"."id" from "team"
      join below on below."unitId" = "team"."unitId"
        and below.since <= ${day} and below.until > ${day}
      where "team"."validFrom" <= ${day}
        and ("team"."validTo" is null or "team"."validTo" > ${day})
      union
      select * from counted where what <> 'involved'
      union
      select "childId", 'practised', counted.id from counted
      where what = 'involved' and counted.id in (select learned.id from learned)
      union
      select "childId", 'passed', counted.id from counted
      where what = 'involved'
        and counted.id in (select learned.id from learned where learned.what = 'passed')
    )
    select "childId", what, count(distinct id) as count from told group by "childId", what
    union all
    select null, what, count(distinct id) from told group by what
  `.execute(db)
  return rows
}
