/** What pages may use of sync in the browser. */
export { remember, sendWaiting, type Fact } from './outbox.client.ts'
