import {
  clearedCookie,
  readSigned,
  signedCookie,
  type CookieDeps,
} from '../cookies.server.ts'
import type { Secrets } from '../secrets.server.ts'
import { readJourney, type OidcJourney } from './oidc-journey.ts'

const name = 'thaoso-office'
/** Long enough for a second factor. */
const minutes = 10

export function journeyCookie(deps: CookieDeps, journey: OidcJourney): string {
  const value = Buffer.from(JSON.stringify(journey)).toString('base64url')
  return signedCookie(name, value, minutes * 60, deps)
}

export const endedJourneyCookie = (deps: CookieDeps): string => clearedCookie(name, deps)

export function journeyIn(
  header: string | null,
  secrets: Secrets,
): OidcJourney | undefined {
  const value = readSigned(name, header, secrets)
  return value === undefined
    ? undefined
    : readJourney(Buffer.from(value, 'base64url').toString('utf8'))
}
