import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'

/** A question that was counted. */
export type Taken = {
  /** How many seconds to wait, where there were too many. */
  wait: number
  /** How many may be asked in how many seconds, for `RateLimit-Policy`. */
  policy: string
  /** How many are left, and in how many seconds all are again, for `RateLimit`. */
  left: string
}

/** Limits how often programs ask. Kept in memory: an address is personal data. */
export type ApiLimits = {
  takeAddress(address: string): Promise<Taken>
  takeToken(idHash: string): Promise<Taken>
}

/** A page of all communes of the nation is read in a minute, and nobody else waits for it. */
const defaults = { perAddress: 300, perToken: 120 }
const seconds = 60

/** So many in a minute each. */
export function createApiLimits({ perAddress, perToken } = defaults): ApiLimits {
  return {
    takeAddress: limitOf('address', perAddress),
    takeToken: limitOf('token', perToken),
  }
}

function limitOf(name: string, points: number): (key: string) => Promise<Taken> {
  const limiter = new RateLimiterMemory({ points, duration: seconds })
  return async (key) => {
    const { isRefused, counted } = await take(limiter, key)
    const until = Math.ceil(Math.max(1000, counted.msBeforeNext) / 1000)
    return {
      wait: isRefused ? until : 0,
      policy: `"${name}";q=${points};w=${seconds}`,
      left: `"${name}";r=${counted.remainingPoints};t=${until}`,
    }
  }
}

async function take(limiter: RateLimiterMemory, key: string) {
  try {
    return { isRefused: false, counted: await limiter.consume(key) }
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused
    return { isRefused: true, counted: refused }
  }
}

/**
 * What is left to whoever asks: draft-ietf-httpapi-ratelimit-headers-10, where a quota that
 * several share, as an address, is told beside that of the token.
 */
export const quotaHeaders = (taken: readonly Taken[]) => ({
  'ratelimit-policy': taken.map(({ policy }) => policy).join(', '),
  ratelimit: taken.map(({ left }) => left).join(', '),
})
