import type { Carried } from './carried.ts'

/** Longer addresses than this are not sure to come through every proxy. */
const longestQuery = 6_000

/**
 * The query of an address that shows an attempt as it stands, so that nothing is lost when a page
 * is loaded again. Undefined where the attempt has grown too long for an address.
 */
export function carryingQuery(
  mode: string,
  { attemptId, seed, trace }: Carried,
): string | undefined {
  const query = `?${new URLSearchParams({
    'che-do': mode,
    luot: attemptId,
    hat: String(seed),
    vet: trace,
  }).toString()}`
  return query.length <= longestQuery ? query : undefined
}
