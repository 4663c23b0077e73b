/** What other features may use of the sandbox without its screens or its files on disk. */
export { beginAttempt, replay, type Attempt } from './attempt.ts'
export { judge, unaidedPass, type Judgement } from './judgement.ts'
export { modes, type Mode, type Persona, type Scenario } from './scenario.ts'
export { shortestWay } from './solver.ts'
export { formatTrace, longestTrace, parseTrace, type TraceItem } from './trace.ts'
