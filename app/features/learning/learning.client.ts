/** What pages may use of learning in the browser. */
export { enhanceReplay } from './replay-keys.client.ts'
