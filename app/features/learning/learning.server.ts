/** What other features may use of learning on the server. */
export { learningFolds } from './folds.server.ts'
export { listProgress } from './list-progress.server.ts'
export { watchAttempt } from './watch-attempt.server.ts'
