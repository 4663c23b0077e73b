/** What pages may use of sync in the browser. */
export { enhanceSync } from './enhance-sync.client.ts'
export { remember } from './outbox.client.ts'
