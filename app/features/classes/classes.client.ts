/** What pages may use of classes in the browser. */
export { enhanceFindName } from './join/find-name.client.ts'
export { followClass } from './live/follow-class.client.ts'
export { enhanceRoll } from './attendance/roll.client.ts'
