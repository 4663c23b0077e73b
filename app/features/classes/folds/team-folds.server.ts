import * as v from 'valibot'
import type { Fold } from '#app/features/record/record.server.ts'
import { upsertTeamMembers, upsertTeams } from '#db/queries/team-facts.server.ts'
import { memberStatedSchema, teamStatedSchema } from '../facts.ts'
import { statement } from './statement.ts'

export const teams: Fold = {
  name: 'teams',
  types: ['team-stated'],
  tables: ['team'],
  async apply(db, events) {
    const rows = events.map((event) => {
      const { from, to, ...team } = v.parse(teamStatedSchema, event.payload)
      const days = { validFrom: from, validTo: to }
      return { id: event.subjectId, ...team, ...days, ...statement(event) }
    })
    await upsertTeams(db, rows)
  },
}

export const teamMembers: Fold = {
  name: 'team-members',
  types: ['team-member-stated'],
  tables: ['teamMember'],
  async apply(db, events) {
    const rows = events.map((event) => {
      const { member, post, from, to } = v.parse(memberStatedSchema, event.payload)
      return {
        ...{ teamId: event.subjectId, learnerId: member, post },
        ...{ validFrom: from, validTo: to, ...statement(event) },
      }
    })
    await upsertTeamMembers(db, rows)
  },
}
