import * as v from 'valibot'
import type { StoredEvent } from '#app/features/record/record.ts'

/** What an event may have changed the counting of. */
export type Touched = {
  learners: readonly string[]
  /** How much was done there. */
  classes: readonly string[]
  /** Whether and when they were held, which is a day of all who were in them. */
  evenings: readonly string[]
  visits: readonly string[]
  /** Where they stood first may be said otherwise now. */
  units: readonly string[]
  /** The ids of merges that were taken back. */
  parted: readonly string[]
  /** Whose classes count otherwise now: they are another's, or of the staff. */
  whoseClasses: readonly string[]
}

const nothing: Touched = {
  learners: [],
  classes: [],
  evenings: [],
  visits: [],
  units: [],
  parted: [],
  whoseClasses: [],
}

const bothSchema = v.object({ from: v.string(), to: v.string() })
const attendanceSchema = v.object({ learner: v.string() })
const withdrawnSchema = v.object({ visit: v.string() })
const partedSchema = v.object({ merge: v.string() })

const aboutSubject = ({ subjectId }: StoredEvent): Touched => ({
  ...nothing,
  learners: [subjectId],
})

const aboutClass = ({ subjectId }: StoredEvent): Touched => ({
  ...nothing,
  classes: [subjectId],
})

const aboutEvening = ({ subjectId }: StoredEvent): Touched => ({
  ...nothing,
  classes: [subjectId],
  evenings: [subjectId],
})

const aboutUnit = ({ subjectId }: StoredEvent): Touched => ({
  ...nothing,
  units: [subjectId],
})

function aboutBoth({ payload }: StoredEvent): Touched {
  const { from, to } = v.parse(bothSchema, payload)
  return { ...nothing, learners: [from, to], whoseClasses: [from, to] }
}

/** By the type of the event: what is not here changes no number. */
const readers: Record<string, (event: StoredEvent) => Touched> = {
  'lesson-read': aboutSubject,
  'question-answered': aboutSubject,
  'attempt-finished': aboutSubject,
  'attempt-left': aboutSubject,
  'check-witnessed': aboutSubject,
  'done-on-behalf': aboutSubject,
  'deed-withdrawn': aboutSubject,
  'room-practised': aboutSubject,
  'followed-up': aboutSubject,
  'resident-placed': aboutSubject,
  'resident-described': aboutSubject,
  'learner-linked': aboutBoth,
  'residents-merged': aboutBoth,
  'residents-parted': ({ payload }) => ({
    ...nothing,
    parted: [v.parse(partedSchema, payload).merge],
  }),
  'role-granted': ({ subjectId }) => ({
    ...nothing,
    learners: [subjectId],
    whoseClasses: [subjectId],
  }),
  'visit-made': ({ id, subjectId }) => ({
    ...nothing,
    learners: [subjectId],
    visits: [id],
  }),
  'visit-withdrawn': ({ subjectId, payload }) => ({
    ...nothing,
    learners: [subjectId],
    visits: [v.parse(withdrawnSchema, payload).visit],
  }),
  'attendance-marked': ({ subjectId, payload }) => ({
    ...nothing,
    learners: [v.parse(attendanceSchema, payload).learner],
    classes: [subjectId],
  }),
  'unit-founded': aboutUnit,
  'unit-changed': aboutUnit,
  'headcount-stated': aboutClass,
  'class-planned': aboutEvening,
  'class-opened': aboutEvening,
  'class-closed': aboutEvening,
  'class-cancelled': aboutEvening,
}

export const touchingTypes: readonly string[] = Object.keys(readers)

export function touchedBy(events: readonly StoredEvent[]): Touched {
  const all = events.map((event) => readers[event.type]?.(event) ?? nothing)
  const each = (pick: (touched: Touched) => readonly string[]) => [
    ...new Set(all.flatMap((touched) => pick(touched))),
  ]
  return {
    learners: each(({ learners }) => learners),
    classes: each(({ classes }) => classes),
    evenings: each(({ evenings }) => evenings),
    visits: each(({ visits }) => visits),
    units: each(({ units }) => units),
    parted: each(({ parted }) => parted),
    whoseClasses: each(({ whoseClasses }) => whoseClasses),
  }
}
