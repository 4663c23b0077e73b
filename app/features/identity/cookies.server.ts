import { isSameBytes, keyedHash, type Secrets } from './secrets.server.ts'
import type { OpenedSession, SignedIn } from './visitor.ts'

const sessionName = 'thaoso-session'
const guestName = 'thaoso-guest'
/** Read by `sync` in the browser. */
const whoName = 'thaoso-who'
/** After the learner on a device that others use too, where a page offers to switch. */
const sharedMark = '.shared'
const days = 24 * 3600
/** The longest that browsers keep a cookie. */
const guestAge = 400 * days
const sessionAge = 30 * days

/** `isSecure`: the page was asked for over https. */
export type CookieDeps = Secrets & { isSecure: boolean }

export function readSessionId(header: string | null, secrets: Secrets): string | undefined {
  return readSigned(sessionName, header, secrets)
}

export function readGuestId(header: string | null, secrets: Secrets): string | undefined {
  return readSigned(guestName, header, secrets)
}

/**
 * The `Set-Cookie` values after somebody signed in. On a shared device it ends with the browser.
 * The device's guest becomes theirs, except on a shared device or where they sign in as staff.
 */
export function signedInCookies(deps: CookieDeps, session: OpenedSession): string[] {
  const age = session.isSharedDevice ? undefined : sessionAge
  const own = signedCookie(sessionName, session.sessionId, age, deps)
  const keepsGuest = session.isSharedDevice || session.isStaff
  return keepsGuest ? [own] : [own, clearedCookie(guestName, deps)]
}

/** The `Set-Cookie` values that leave a device as if nobody had been there. */
export function forgottenCookies(deps: CookieDeps): string[] {
  return [sessionName, whoName, guestName].map((name) => clearedCookie(name, deps))
}

export function guestCookie(deps: CookieDeps, learnerId: string): string {
  return signedCookie(guestName, learnerId, guestAge, deps)
}

type WhoIsHere = Pick<SignedIn, 'learnerId' | 'isSharedDevice'>

/**
 * Tells scripts whose learning goes on here, so that what one person did without a network is
 * not sent as the next one's. It opens nothing: the session does, and on a shared device it ends
 * with the browser as the session does.
 */
export function whoCookie(deps: CookieDeps, person: WhoIsHere | undefined): string {
  if (!person) return clearedCookie(whoName, deps)
  const open = attributes(deps).filter((attribute) => attribute !== 'HttpOnly')
  const lifetime = person.isSharedDevice ? [] : [`Max-Age=${sessionAge}`]
  const mark = person.isSharedDevice ? sharedMark : ''
  return [`${whoName}=${person.learnerId}${mark}`, ...lifetime, ...open].join('; ')
}

export function signedCookie(
  name: string,
  value: string,
  age: number | undefined,
  deps: CookieDeps,
): string {
  const mark = keyedHash('cookie', `${name}=${value}`, deps).toString('base64url')
  const lifetime = age === undefined ? [] : [`Max-Age=${age}`]
  return [`${name}=${value}.${mark}`, ...lifetime, ...attributes(deps)].join('; ')
}

export function clearedCookie(name: string, deps: CookieDeps): string {
  return [`${name}=`, 'Max-Age=0', ...attributes(deps)].join('; ')
}

function attributes({ isSecure }: CookieDeps): string[] {
  return ['Path=/', 'HttpOnly', 'SameSite=Lax', ...(isSecure ? ['Secure'] : [])]
}

export function readSigned(
  name: string,
  header: string | null,
  secrets: Secrets,
): string | undefined {
  const found = (header ?? '')
    .split(';')
    .map((pair) => pair.trim())
    .find((pair) => pair.startsWith(`${name}=`))
  const [value, mark] = found?.slice(name.length + 1).split('.') ?? []
  if (!value || !mark) return undefined
  const expected = keyedHash('cookie', `${name}=${value}`, secrets)
  return isSameBytes(Buffer.from(mark, 'base64url'), expected) ? value : undefined
}
