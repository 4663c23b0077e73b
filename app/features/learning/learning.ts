/** What other features may use of learning without the database. */
export { attemptEvent, playedOf } from './attempt-events.ts'
export { learningKinds, type Catalogue } from './event-kinds.ts'
export { rungs, type Grade, type Rung } from './mastery.ts'
export type { Progress, SkillProgress, ShownAttempt } from './progress.ts'
