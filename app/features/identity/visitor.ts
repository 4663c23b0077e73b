/** Somebody who is signed in. */
export type SignedIn = {
  id: string
  learnerId: string
  displayName: string
  isSharedDevice: boolean
}

/** Who a request comes from, as far as its cookies can be believed. */
export type Visitor = {
  person: SignedIn | undefined
  /** The guest of this device: only while nobody has claimed what they did. */
  guestId: string | undefined
  /** Whose facts are recorded and shown: the person's, else the guest's, else nobody's yet. */
  learnerId: string | undefined
}

/** A session just opened, for the cookie that carries its id. */
export type OpenedSession = { sessionId: string; isSharedDevice: boolean }

/** Why a sign-in or a registration is refused; never by whom the number is known. */
export type SignInFailure =
  | { code: 'wrong-phone-or-pin' }
  | { code: 'locked'; retryAfterSeconds: number }
  | { code: 'too-many-tries'; retryAfterSeconds: number }
