import * as v from 'valibot'
import {
  followedUpSchema,
  onBehalfSchema,
  roomPractisedSchema,
  visitedSchema,
  witnessedSchema,
} from '#app/features/learning/learning.ts'
import type { Fold } from '#app/features/record/record.server.ts'
import type { StoredEvent } from '#app/features/record/record.ts'
import type { ClassDeedRow } from '#db/database.ts'
import { insertClassDeeds } from '#db/queries/class-facts.server.ts'
import { insertFollowUps, insertVisits } from '#db/queries/visit-facts.server.ts'

export const classDeeds: Fold = {
  name: 'class-deeds',
  types: ['check-witnessed', 'done-on-behalf', 'room-practised'],
  tables: ['classDeed'],
  async apply(db, events) {
    await insertClassDeeds(db, events.flatMap(deedIn))
  },
}

/** None where it was not done in a class. */
function deedIn(event: StoredEvent): ClassDeedRow[] {
  if (event.type === 'check-witnessed') {
    const { skill, class: classId } = v.parse(witnessedSchema, event.payload)
    const deed = { kind: 'witnessed', skill, outcome: 'passed' } as const
    return classId === undefined ? [] : [{ ...toldIn(event), classId, ...deed }]
  }
  if (event.type === 'room-practised') {
    const { skill, class: classId } = v.parse(roomPractisedSchema, event.payload)
    return [{ ...toldIn(event), classId, kind: 'room', skill, outcome: 'practised' }]
  }
  const { skill, outcome, class: classId } = v.parse(onBehalfSchema, event.payload)
  const deed = { kind: 'on-behalf', skill, outcome } as const
  return classId === undefined ? [] : [{ ...toldIn(event), classId, ...deed }]
}

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
