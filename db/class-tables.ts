import type { Instant } from './database.ts'

/** 0 or 1: SQLite has no booleans. */
type Flag = 0 | 1

/** A calendar day in Vietnam, such as `2026-11-22`. It sorts as text. */
type Day = string

/** Which of two statements of the same holds: the later, then the one with the greater id. */
type Stated = { statedAt: Instant; eventId: string }

/** Projection: a community digital team of a hamlet or a commune, by the decision that founded it. */
export type TeamTable = Stated & {
  id: string
  unitId: string
  decisionNumber: string
  decidedOn: Day
  validFrom: Day
  /** The first day without it. */
  validTo: Day | null
}

/** Projection: who belongs to a team, from a day up to but without another. */
export type TeamMemberTable = Stated & {
  teamId: string
  learnerId: string
  post: 'head' | 'member'
  validFrom: Day
  validTo: Day | null
}

/** Projection: one evening of a hamlet, from its plan to its signature. */
export type ClassTable = Stated & {
  id: string
  hamletId: string
  teamId: string | null
  startsAt: Instant
  minutes: number
  skill: string
  scenario: string
  kit: string | null
  /** Where it is held, in words. */
  place: string
  /** Six digits by which people join while it is open. */
  code: string | null
  openedAt: Instant | null
  openedBy: string | null
  closedAt: Instant | null
  /** Who signed it. */
  closedBy: string | null
  /** JSON: the counts as they were when it was signed. */
  closing: string | null
  cancelledAt: Instant | null
}

/** Projection: what was done with a class besides planning it; it may come before its plan. */
export type ClassTurnTable = {
  eventId: string
  classId: string
  kind: 'opened' | 'closed' | 'cancelled'
  at: Instant
  actorId: string | null
  code: string | null
  /** JSON. */
  closing: string | null
}

/** Projection: who was there, by the last word on it. */
export type AttendanceTable = Stated & {
  classId: string
  learnerId: string
  isPresent: Flag
  how: 'joined' | 'called' | 'all' | 'household' | 'corrected'
  /** Null where the learner joined by themself. */
  markedBy: string | null
}

/** Projection: how many were there besides, who did not want to be listed. */
export type HeadcountTable = Stated & { classId: string; count: number }

/** Projection: the page that everybody in the class is asked to open; null once taken back. */
export type ClassPushTable = Stated & { classId: string; path: string | null }

/** Projection: what a trainer saw somebody do in a class, or wrote down for somebody. */
export type ClassDeedTable = {
  eventId: string
  /** Null where it was told of no class. */
  classId: string | null
  learnerId: string
  /** `room`: done by the whole room on the wall. */
  kind: 'witnessed' | 'on-behalf' | 'room'
  skill: string
  outcome: 'passed' | 'practised'
  actorId: string | null
  at: Instant
}

/** Projection: a deed that was taken back, of which nothing is left in `classDeed`. */
export type DeedWithdrawalTable = {
  deedId: string
  learnerId: string
  classId: string
  eventId: string
}

/** In words of the trainer's own, which may name people: kept out of events. */
export type ClassNoteTable = {
  id: string
  classId: string
  text: string
  writtenBy: string
  writtenAt: Instant
}

/** Asked in the box of a class, in words of people's own: kept out of events. */
export type ClassQuestionTable = {
  id: string
  classId: string
  /** Null where it was asked without a name. */
  learnerId: string | null
  text: string
  askedAt: Instant
  answer: string | null
  answeredBy: string | null
  answeredAt: Instant | null
}

/** Projection: somebody called on at home, or helped at a counter. */
export type VisitTable = {
  eventId: string
  learnerId: string
  hamletId: string
  where: 'home' | 'post-office' | 'service-centre' | 'elsewhere'
  /** What was shown. */
  skill: string | null
  outcome: 'shown' | 'with-help' | 'alone' | 'not-home' | 'refused'
  nextOn: Day | null
  actorId: string | null
  at: Instant
}

/** Projection: visits that were written down by mistake; one may come before its visit. */
export type VisitWithdrawalTable = { visitId: string; eventId: string }

/** Projection: somebody called to ask who could not be got hold of. */
export type FollowUpMissTable = {
  eventId: string
  learnerId: string
  actorId: string | null
  at: Instant
}

/** Projection: whether somebody has done it for real since. */
export type FollowUpTable = {
  eventId: string
  learnerId: string
  classId: string | null
  skill: string
  answer: 'alone' | 'with-help' | 'not-yet'
  /** Where it hurt. */
  hurt: string | null
  manner: 'call' | 'met' | 'own'
  actorId: string | null
  at: Instant
}

/** Projection: how somebody liked a class, from 1 to 5. */
export type RatingTable = Stated & { classId: string; learnerId: string; rating: number }
