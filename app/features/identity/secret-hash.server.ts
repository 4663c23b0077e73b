import { randomBytes, scrypt, type ScryptOptions } from 'node:crypto'
import { isSameBytes, keyedHash, type Secrets } from './secrets.server.ts'

export type TypedSecret = {
  kind: 'pin' | 'password' | 'pictures' | 'class-pin'
  text: string
}

const current = { logN: 15, r: 8, p: 1 }
const length = 32

/** `scrypt$<log2 N>$<r>$<p>$<salt>$<hash>`, so that the cost can be raised and old ones read. */
export async function hashSecret(secret: TypedSecret, secrets: Secrets): Promise<string> {
  const salt = randomBytes(16)
  const hash = await stretch(secret, salt, current, secrets)
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

/** Whether it is the one of a hash. Without a hash the work is the same and the answer no. */
export async function verifySecret(
  secret: TypedSecret,
  stored: string | null | undefined,
  secrets: Secrets,
): Promise<boolean> {
  const [, logN, r, p, salt, hash] = (stored ?? nobodysHash).split('$')
  const cost = { logN: Number(logN), r: Number(r), p: Number(p) }
  const found = await stretch(secret, Buffer.from(salt ?? '', 'base64url'), cost, secrets)
  const isRight = isSameBytes(found, Buffer.from(hash ?? '', 'base64url'))
  return isRight && typeof stored === 'string'
}

const nobodysHash = ['scrypt', current.logN, current.r, current.p, 'A'.repeat(22), ''].join(
  '$',
)

/** Keyed first: a stolen database alone is no use for trying all million PINs. */
function stretch(
  { kind, text }: TypedSecret,
  salt: Buffer,
  { logN, r, p }: typeof current,
  secrets: Secrets,
): Promise<Buffer> {
  const N = 2 ** logN
  const options: ScryptOptions = { N, r, p, maxmem: 256 * N * r }
  return new Promise((resolve, reject) => {
    scrypt(keyedHash(kind, text, secrets), salt, length, options, (error, key) => {
      if (error) reject(error)
      else resolve(key)
    })
  })
}
