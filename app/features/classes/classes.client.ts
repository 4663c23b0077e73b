/** What pages may use of classes in the browser. */
export { followClass } from './live/follow-class.client.ts'
