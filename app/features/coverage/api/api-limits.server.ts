import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'

/** Limits how often programs ask. Kept in memory: an address is personal data. */
export type ApiLimits = {
  /** Counts a question from an address. Gives the seconds to wait where there were too many. */
  takeAddress(address: string): Promise<number>
  /** Counts one with a token; a long answer costs more. */
  takeToken(idHash: string, price?: number): Promise<number>
}

/** A page of all communes of the nation is read in a minute, and nobody else waits for it. */
const defaults = { perAddress: 300, perToken: 120 }

/** So many in a minute each. */
export function createApiLimits({ perAddress, perToken } = defaults): ApiLimits {
  const addresses = new RateLimiterMemory({ points: perAddress, duration: 60 })
  const tokens = new RateLimiterMemory({ points: perToken, duration: 60 })
  return {
    takeAddress: (address) => take(addresses, address, 1),
    takeToken: (idHash, price = 1) => take(tokens, idHash, price),
  }
}

async function take(limiter: RateLimiterMemory, key: string, price: number) {
  try {
    await limiter.consume(key, price)
    return 0
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused
    return Math.ceil(Math.max(1000, refused.msBeforeNext) / 1000)
  }
}
