/** What other features and routes may use of classes without the database. */
export { type ClassPlanned } from './facts.ts'
export { phaseOf } from './class/class-phase.ts'
export type { LiveAnswer } from './live/live-answer.ts'
export { parseLiveReport } from './live/live-report.ts'
export type { MemberLink } from './teams/team.ts'
