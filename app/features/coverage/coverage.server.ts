/** What routes, the composition and scripts may use of coverage on the server. */
export { coverageFolds } from './folds.server.ts'
export { renewRules } from './cells/renew-rules.server.ts'
export { readCoverage } from './read/read-coverage.server.ts'
export { readTrend } from './read/read-trend.server.ts'
export { readerOf } from './read/reader-of.server.ts'
