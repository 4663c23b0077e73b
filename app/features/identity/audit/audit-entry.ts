import type { Role } from '../roles/role.ts'

/** What staff do that has words of its own; anything else is told as "other". */
export const auditTypes = [
  'role-granted',
  'role-revoked',
  'staff-invited',
  'invitation-withdrawn',
  'unit-founded',
  'unit-changed',
  'unit-closed',
  'unit-succeeded',
  'population-stated',
  'target-stated',
  'official-rate-stated',
  'class-planned',
  'class-opened',
  'class-closed',
  'class-cancelled',
  'attendance-marked',
  'headcount-stated',
  'class-pushed',
  'room-practised',
  'note-written',
  'class-question-answered',
  'check-witnessed',
  'done-on-behalf',
  'deed-withdrawn',
  'visit-made',
  'visit-withdrawn',
  'followed-up',
  'follow-up-missed',
  'resident-placed',
  'resident-described',
  'residents-merged',
  'residents-parted',
  'card-given',
  'card-withdrawn',
  'class-secret-forgotten',
  'api-token-made',
  'api-token-withdrawn',
  'team-stated',
  'team-member-stated',
  'recheck-drawn',
  'recheck-noted',
  'report-period-stated',
  'report-submitted',
  'report-returned',
  'report-accepted',
  'report-aggregated',
  'password-reset',
  'other',
] as const
export type AuditType = (typeof auditTypes)[number]

/** Something that somebody of the staff did. */
export type AuditEntry = {
  id: string
  at: string
  /** Undefined for somebody who had themselves erased. */
  actor: string | undefined
  type: AuditType
  /** Whom or what it was done to, in words; undefined for somebody erased or a unit that is no more. */
  about: string | undefined
  role: Role | undefined
  /** Where a role was given. */
  place: string | undefined
}

export type Audit = {
  place: string
  unitId: string
  entries: AuditEntry[]
  /** Where the page of older ones begins, where there are some. */
  older: number | undefined
}

export function auditTypeOf(type: string): AuditType {
  return auditTypes.find((each) => each === type) ?? 'other'
}
