import type { HeadersFunction } from '@remix-run/node'

/** For pages with people's names: kept by no cache, found by no search, named to no other site. */
export const privateHeaders: HeadersFunction = () => ({
  'cache-control': 'private, no-store',
  'x-robots-tag': 'noindex',
  'referrer-policy': 'no-referrer',
})
