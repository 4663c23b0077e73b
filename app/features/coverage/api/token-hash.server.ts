import { createHash } from 'node:crypto'

/** What is kept of a token. It is random and long, so that a plain hash cannot be guessed. */
export function tokenHash(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
