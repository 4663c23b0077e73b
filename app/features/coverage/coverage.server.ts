/** What routes, the composition and scripts may use of coverage on the server. */
export { coverageFolds } from './folds.server.ts'
export { renewRules } from './cells/renew-rules.server.ts'
