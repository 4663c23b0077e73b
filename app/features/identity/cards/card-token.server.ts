import { randomBytes } from 'node:crypto'
import { isSameBytes, keyedHash, type Secrets } from '../secrets.server.ts'

const idLength = 12
const markBytes = 16

export function freshCardId(): string {
  return randomBytes((idLength * 3) / 4).toString('base64url')
}

/** What the QR code of a card says: its id, and a mark that only this installation can make. */
export function cardToken(cardId: string, secrets: Secrets): string {
  return cardId + markOf(cardId, secrets).toString('base64url')
}

/** The id in a token whose mark is right. */
export function cardIdIn(token: string, secrets: Secrets): string | undefined {
  if (!/^[\w-]{34}$/.test(token)) return undefined
  const id = token.slice(0, idLength)
  const mark = Buffer.from(token.slice(idLength), 'base64url')
  return isSameBytes(mark, markOf(id, secrets)) ? id : undefined
}

/**
 * The six digits under the QR code, for a telephone that reads no codes. They are made from the
 * card and not kept, and by themselves they open nothing: they are asked of somebody who chose
 * their own name on the list of an open class, so that a guess has one card to hit in a million
 * and not any card of the country, and counts against that one person.
 */
export function cardNumber(cardId: string, secrets: Secrets): string {
  const digits = keyedHash('card-number', cardId, secrets).readUIntBE(0, 6) % 1_000_000
  return String(digits).padStart(6, '0')
}

function markOf(cardId: string, secrets: Secrets): Buffer {
  return keyedHash('card', cardId, secrets).subarray(0, markBytes)
}
