import type { ColumnType } from 'kysely'
import type { Instant } from './database.ts'

/** 0 or 1: SQLite has no booleans. */
type Flag = 0 | 1

/** Left out where it is not known. */
type Unless<T> = ColumnType<T | null, T | null | undefined, T | null>

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
  birthYear: Unless<number>
  sex: Unless<'female' | 'male'>
  /** Which house of the hamlet, in the words or the number it goes by there. */
  household: Unless<string>
  smartphone: Unless<'own' | 'family' | 'none'>
  /** When a parent or guardian of somebody under 16 agreed. */
  guardianAgreedAt: Unless<Instant>
  /** The person whose second record this is. */
  mergedInto: Unless<string>
  /** The pseudonym of who of the staff wrote them down; null for who registered. */
  listedBy: Unless<string>
}

export type ConsentTable = {
  id: string
  personId: string
  purpose: string
  /** Which wording was on the screen. */
  wordingVersion: number
  givenAt: Instant
  withdrawnAt: Instant | null
  /** The pseudonym of who read it out and noted the answer; null where the person ticked it. */
  askedBy: Unless<string>
}

export type SessionTable = {
  /** SHA-256 of the id in the cookie, so that the table opens no session. */
  idHash: string
  personId: string
  isSharedDevice: Flag
  /** Opened with a password: only then do the person's roles hold. */
  isStaff: Flag
  /** Opened from the list of a class, where little is asked: it gives out and erases nothing. */
  isFromClass: Flag
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
