/** Somebody who is signed in. */
export type SignedIn = {
  id: string
  learnerId: string
  displayName: string
  isSharedDevice: boolean
  /** Signed in with a password: only then do their roles hold. */
  isStaff: boolean
  /** Signed in from the list of a class, where little is asked: gives out and erases nothing. */
  isFromClass: boolean
}

/** Somebody whose roles hold: they are signed in with a password. */
export type Staff = SignedIn & { isStaff: true }

/** Who a request comes from, as far as its cookies can be believed. */
export type Visitor = {
  person: SignedIn | undefined
  /** The guest of this device: only while nobody has claimed what they did. */
  guestId: string | undefined
  /** Whose facts are recorded and shown: the person's, else the guest's, else nobody's yet. */
  learnerId: string | undefined
}

/** The visitor as staff; undefined for everybody else, signed in or not. */
export function staffIn({ person }: Visitor): Staff | undefined {
  return person?.isStaff ? { ...person, isStaff: true } : undefined
}

/** A session just opened, for the cookie that carries its id. */
export type OpenedSession = SessionKind & { sessionId: string }

/** A session just opened, and whose learning goes on in it. */
export type OpenedFor = { session: OpenedSession; learnerId: string }

/** On a shared device it goes with the browser; of staff it ends when nothing is done in it. */
export type SessionKind = {
  isSharedDevice: boolean
  isStaff: boolean
  isFromClass?: boolean
}

/** Why a sign-in or a registration is refused; never by whom the number is known. */
export type SignInFailure =
  | { code: 'wrong-name-or-secret' }
  | { code: 'locked'; retryAfterSeconds: number }
  | { code: 'too-many-tries'; retryAfterSeconds: number }
