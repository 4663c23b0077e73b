import { randomBytes, scrypt, type ScryptOptions } from 'node:crypto'
import { isSameBytes, keyedHash, type Secrets } from './secrets.server.ts'

const current = { logN: 15, r: 8, p: 1 }
const length = 32

/** `scrypt$<log2 N>$<r>$<p>$<salt>$<hash>`, so that the cost can be raised and old ones read. */
export async function hashPin(pin: string, secrets: Secrets): Promise<string> {
  const salt = randomBytes(16)
  const hash = await stretch(pin, salt, current, secrets)
  const { logN, r, p } = current
  return [
    'scrypt',
    logN,
    r,
    p,
    salt.toString('base64url'),
    hash.toString('base64url'),
  ].join('$')
}

/** Whether a PIN is the one of a hash. Without a hash the work is the same and the answer no. */
export async function verifyPin(
  pin: string,
  stored: string | undefined,
  secrets: Secrets,
): Promise<boolean> {
  const [, logN, r, p, salt, hash] = (stored ?? nobodysHash).split('$')
  const cost = { logN: Number(logN), r: Number(r), p: Number(p) }
  const found = await stretch(pin, Buffer.from(salt ?? '', 'base64url'), cost, secrets)
  const isRight = isSameBytes(found, Buffer.from(hash ?? '', 'base64url'))
  return isRight && stored !== undefined
}

const nobodysHash = ['scrypt', current.logN, current.r, current.p, 'A'.repeat(22), ''].join(
  '$',
)

/** The PIN is keyed first: a stolen database alone is no use for trying all million of them. */
function stretch(
  pin: string,
  salt: Buffer,
  { logN, r, p }: typeof current,
  secrets: Secrets,
): Promise<Buffer> {
  const N = 2 ** logN
  const options: ScryptOptions = { N, r, p, maxmem: 256 * N * r }
  return new Promise((resolve, reject) => {
    scrypt(keyedHash('pin', pin, secrets), salt, length, options, (error, key) => {
      if (error) reject(error)
      else resolve(key)
    })
  })
}
