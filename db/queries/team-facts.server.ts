import type { TeamMemberRow, TeamRow } from '../database.ts'
import { forEachRow } from './for-each-row.server.ts'
import { isLater } from './is-later.ts'

/** Of two statements about a team the later is kept. */
export const upsertTeams = forEachRow((db, row: TeamRow) =>
  db
    .insertInto('team')
    .values(row)
    .onConflict((conflict) =>
      conflict
        .column('id')
        .doUpdateSet((eb) => ({
          unitId: eb.ref('excluded.unitId'),
          decisionNumber: eb.ref('excluded.decisionNumber'),
          decidedOn: eb.ref('excluded.decidedOn'),
          validFrom: eb.ref('excluded.validFrom'),
          validTo: eb.ref('excluded.validTo'),
          statedAt: eb.ref('excluded.statedAt'),
          eventId: eb.ref('excluded.eventId'),
        }))
        .where(isLater('team')),
    ),
)

export const upsertTeamMembers = forEachRow((db, row: TeamMemberRow) =>
  db
    .insertInto('teamMember')
    .values(row)
    .onConflict((conflict) =>
      conflict
        .columns(['teamId', 'learnerId'])
        .doUpdateSet((eb) => ({
          post: eb.ref('excluded.post'),
          validFrom: eb.ref('excluded.validFrom'),
          validTo: eb.ref('excluded.validTo'),
          statedAt: eb.ref('excluded.statedAt'),
          eventId: eb.ref('excluded.eventId'),
        }))
        .where(isLater('teamMember')),
    ),
)
