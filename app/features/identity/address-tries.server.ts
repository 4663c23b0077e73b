import { isIPv6 } from 'node:net'
import { RateLimiterMemory, RateLimiterRes, RateLimiterUnion } from 'rate-limiter-flexible'

/** Limits wrong sign-ins by where they come from. Kept in memory: an address is personal data. */
export type AddressTries = {
  /** Counts a try. Gives the seconds to wait where there have been too many. */
  take(address: string): Promise<number>
  /** A try that turned out right is not counted. */
  giveBack(address: string): Promise<void>
}

/** A whole class can sit behind one address: forty people, each wrong once or twice. */
const defaults = { perTenMinutes: 60, perDay: 400 }

export function createAddressTries({ perTenMinutes, perDay } = defaults): AddressTries {
  const short = new RateLimiterMemory({
    keyPrefix: 'short',
    points: perTenMinutes,
    duration: 600,
  })
  const long = new RateLimiterMemory({
    keyPrefix: 'long',
    points: perDay,
    duration: 86_400,
  })
  const both = new RateLimiterUnion(short, long)
  return {
    async take(address) {
      try {
        await both.consume(networkOf(address))
        return 0
      } catch (refused) {
        return secondsIn(refused)
      }
    },
    async giveBack(address) {
      const network = networkOf(address)
      await Promise.all([short.reward(network), long.reward(network)])
    },
  }
}

/** The limiter refuses by throwing what it knows of each limit, by the limit's name. */
function secondsIn(refused: unknown): number {
  if (refused instanceof Error || typeof refused !== 'object' || refused === null)
    throw refused
  const waits = Object.values(refused).map((limit: unknown) =>
    limit instanceof RateLimiterRes ? limit.msBeforeNext : 0,
  )
  return Math.ceil(Math.max(1000, ...waits) / 1000)
}

/** An IPv6 subscriber has a whole /64 to try from. */
function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '')
  if (!isIPv6(plain)) return plain
  const [head = '', tail] = plain.split('::')
  const left = head.split(':').filter(Boolean)
  const right = tail?.split(':').filter(Boolean) ?? []
  const missing = tail === undefined ? 0 : 8 - left.length - right.length
  const groups = [...left, ...Array<string>(Math.max(0, missing)).fill('0'), ...right]
  return groups.slice(0, 4).join(':').toLowerCase()
}
