import * as v from 'valibot'
import type { Fold } from '#app/features/record/record.server.ts'
import type { AttendanceRow } from '#db/database.ts'
import {
  upsertAttendance,
  upsertClassPushes,
  upsertHeadcounts,
  upsertRatings,
} from '#db/queries/class-facts.server.ts'
import { attendanceSchema, headcountSchema, pushedSchema, ratedSchema } from '../facts.ts'
import { statement } from './statement.ts'

export const attendance: Fold = {
  name: 'attendance',
  types: ['attendance-marked'],
  tables: ['attendance'],
  async apply(db, events) {
    const rows = events.map((event): AttendanceRow => {
      const { learner, isPresent, how } = v.parse(attendanceSchema, event.payload)
      return {
        ...{ classId: event.subjectId, learnerId: learner, how },
        ...{ isPresent: isPresent ? 1 : 0, markedBy: event.actorId ?? null },
        ...statement(event),
      }
    })
    await upsertAttendance(db, rows)
  },
}

export const headcounts: Fold = {
  name: 'headcounts',
  types: ['headcount-stated'],
  tables: ['headcount'],
  async apply(db, events) {
    const rows = events.map((event) => {
      const { count } = v.parse(headcountSchema, event.payload)
      return { classId: event.subjectId, count, ...statement(event) }
    })
    await upsertHeadcounts(db, rows)
  },
}

export const pushes: Fold = {
  name: 'class-pushes',
  types: ['class-pushed'],
  tables: ['classPush'],
  async apply(db, events) {
    const rows = events.map((event) => {
      const { path } = v.parse(pushedSchema, event.payload)
      return { classId: event.subjectId, path, ...statement(event) }
    })
    await upsertClassPushes(db, rows)
  },
}

export const ratings: Fold = {
  name: 'class-ratings',
  types: ['class-rated'],
  tables: ['rating'],
  async apply(db, events) {
    const rows = events.map((event) => {
      const { learner, rating } = v.parse(ratedSchema, event.payload)
      return { classId: event.subjectId, learnerId: learner, rating, ...statement(event) }
    })
    await upsertRatings(db, rows)
  },
}
