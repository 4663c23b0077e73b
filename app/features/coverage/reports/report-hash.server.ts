import { createHash } from 'node:crypto'

/** SHA-256 of what is stored, letter by letter. */
export function hashOf(body: string): string {
  return createHash('sha256').update(body, 'utf8').digest('hex')
}
