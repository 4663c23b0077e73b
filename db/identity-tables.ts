import type { Instant } from './database.ts'

/** 0 or 1: SQLite has no booleans. */
type Flag = 0 | 1

/** The only table that says who somebody is. */
export type PersonTable = {
  id: string
  learnerId: string
  /** Ten digits, beginning with 0. */
  phone: string | null
  displayName: string
  /** Null for who does not sign in with a telephone. */
  pinHash: string | null
  createdAt: Instant
}

export type ConsentTable = {
  id: string
  personId: string
  purpose: string
  /** Which wording was on the screen. */
  wordingVersion: number
  givenAt: Instant
  withdrawnAt: Instant | null
}

export type SessionTable = {
  /** SHA-256 of the id in the cookie, so that the table opens no session. */
  idHash: string
  personId: string
  isSharedDevice: Flag
  /** Opened with a password: only then do the person's roles hold. */
  isStaff: Flag
  createdAt: Instant
  lastSeenAt: Instant
  expiresAt: Instant
}

/** Wrong PINs and passwords by what was tried, whether or not anybody has that. */
export type SignInTryTable = {
  /** Keyed hash of the telephone or the login name. */
  nameKey: string
  count: number
  lockedUntil: Instant | null
  lastAt: Instant
}
