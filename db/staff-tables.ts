import type { ColumnType } from 'kysely'
import type { Instant } from './database.ts'

export type StaffAccountTable = {
  personId: string
  /** Folded: small letters without marks. */
  loginName: string
  passwordHash: string
  passwordSetAt: Instant
  /** Who they are at the provider of OpenID Connect. */
  oidcSubject: string | null
}

type Role =
  | ('trainer' | 'commune-official' | 'province-official' | 'national')
  | ('content-editor' | 'operator')

export type InvitationTable = {
  /** SHA-256 of the token in the link, so that the table invites nobody. */
  idHash: string
  role: Role
  unitId: string
  /** The pseudonym of who invites; null for the console of the server. */
  invitedBy: string | null
  createdAt: Instant
  expiresAt: Instant
  usedAt: Instant | null
  withdrawnAt: Instant | null
  /** The team that who comes in by it becomes a member of. */
  teamId: ColumnType<string | null, string | null | undefined>
  post: ColumnType<'head' | 'member' | null, 'head' | 'member' | null | undefined>
  /** Whom it is meant for, by name; forgotten once it was used or withdrawn. */
  invitee: ColumnType<string | null, string | null | undefined>
  /** The first day without the role; null where it has no end. */
  until: ColumnType<string | null, string | null | undefined>
}

/** Projection: a role over a unit and all below it, from a day up to but without another. */
export type RoleGrantTable = {
  /** That of the event. */
  id: string
  learnerId: string
  role: Role
  unitId: string
  validFrom: string
  validTo: string | null
  grantedBy: string | null
}

/** Projection: the first days on which grants hold no more. */
export type RoleRevocationTable = { grantId: string; eventId: string; revokedOn: string }
