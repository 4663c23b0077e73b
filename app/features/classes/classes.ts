/** What other features and routes may use of classes without the database. */
export { type ClassPlanned, type Closing } from './facts.ts'
export { phaseOf, type Phase } from './class/class-phase.ts'
export { longestOpen, openSince, overBy } from './class/longest-open.ts'
export type { LiveAnswer } from './live/live-answer.ts'
export { parseLiveReport } from './live/live-report.ts'
export type { MemberLink } from './teams/team.ts'
