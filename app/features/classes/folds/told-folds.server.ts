import * as v from 'valibot'
import { followedUpSchema, visitedSchema } from '#app/features/learning/learning.ts'
import type { Fold } from '#app/features/record/record.server.ts'
import type { StoredEvent } from '#app/features/record/record.ts'
import { insertFollowUps, insertVisits } from '#db/queries/visit-facts.server.ts'

export const visits: Fold = {
  name: 'visits',
  types: ['visit-made'],
  tables: ['visit'],
  async apply(db, events) {
    const rows = events.map((event) => {
      const { next, ...visit } = v.parse(visitedSchema, event.payload)
      return { ...toldIn(event), ...visit, nextOn: next }
    })
    await insertVisits(db, rows)
  },
}

export const followUps: Fold = {
  name: 'follow-ups',
  types: ['followed-up'],
  tables: ['followUp'],
  async apply(db, events) {
    const rows = events.map((event) => {
      const { class: classId, ...told } = v.parse(followedUpSchema, event.payload)
      return { ...toldIn(event), ...told, classId: classId ?? null }
    })
    await insertFollowUps(db, rows)
  },
}

function toldIn({ id, subjectId, actorId, happenedAt }: StoredEvent) {
  return { eventId: id, learnerId: subjectId, actorId: actorId ?? null, at: happenedAt }
}
