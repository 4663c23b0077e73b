import { createHash, createHmac, timingSafeEqual } from 'node:crypto'

export type Secrets = { config: { sessionSecret: string } }

type Purpose =
  | ('cookie' | 'pin' | 'phone' | 'password' | 'login-name')
  | ('pictures' | 'class-pin' | 'person' | 'card' | 'card-number')

/**
 * A key for one purpose from the one secret of the installation. Changing `SESSION_SECRET` ends
 * every session and makes every PIN and password unknown, so it is kept with the backups of the database.
 */
function keyFor(purpose: Purpose, { config }: Secrets): Buffer {
  return createHmac('sha256', config.sessionSecret).update(`thaoso ${purpose}`).digest()
}

/** A keyed hash: the same text gives the same result only to who has the secret. */
export function keyedHash(purpose: Purpose, text: string, secrets: Secrets): Buffer {
  return createHmac('sha256', keyFor(purpose, secrets)).update(text).digest()
}

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

export function isSameBytes(one: Buffer, other: Buffer): boolean {
  return one.length === other.length && timingSafeEqual(one, other)
}
