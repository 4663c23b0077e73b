import type { HeadersFunction } from '@remix-run/node'

/**
 * For pages with people's names: kept by no cache, found by no search, named to no other site.
 * Stricter, browsers would not say of a form that it comes from the site itself.
 */
export const privateHeaders: HeadersFunction = () => ({
  'cache-control': 'private, no-store',
  'x-robots-tag': 'noindex',
  'referrer-policy': 'same-origin',
})
