import { sql } from 'kysely'
import type { Db } from '../database.ts'
import { among } from './among.ts'

export type EvidenceRow = {
  learnerId: string
  kind: 'attempt' | 'watched' | 'on-behalf' | 'room' | 'visit' | 'answer'
  /** Of the class or the visit; null for what was practised elsewhere. */
  ref: string | null
  skill: string
  /** Of an attempt. */
  scenario: string | null
  day: string
}

/** Whatever shows what some people can do: their attempts, and what was told of them. */
export async function listEvidenceOf(
  db: Db,
  learnerIds: readonly string[],
): Promise<EvidenceRow[]> {
  const { rows } = await sql<EvidenceRow>`
    select "learnerId", 'attempt' as kind, null as ref, "skill", "scenario",
      date("finishedAt", '+7 hours') as day
    from "attempt" where "learnerId" in ${among(learnerIds)}
      and "outcome" in ('passed', 'finished') and "skill" is not null
    union all
    select "learnerId", iif("kind" = 'witnessed', 'watched', "kind"), "classId", "skill", null,
      date("at", '+7 hours')
    from "classDeed" where "learnerId" in ${among(learnerIds)}
    union all
    select "learnerId", 'visit', "eventId", "skill", null, date("at", '+7 hours')
    from "visit" where "learnerId" in ${among(learnerIds)} and "skill" is not null
      and "eventId" not in (select "visitId" from "visitWithdrawal")
    union all
    select "learnerId", 'answer', "classId", "skill", null, date("at", '+7 hours')
    from "followUp" where "learnerId" in ${among(learnerIds)}
    order by day, kind
  `.execute(db)
  return rows
}
