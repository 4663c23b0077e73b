import { replay } from '../engine/attempt.ts'
import type { Evidence } from './evidence.ts'
import { gatherEvidence } from './gather-evidence.ts'
import type { Mode } from '../scenario/guard.ts'
import { judgeAttempt, type Judgement, type Played } from './judgement.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { beginWorld } from '../engine/world.ts'

/** The evidence of a trace; undefined where it could not have happened. */
export function evidenceOf(
  scenario: Scenario,
  mode: Mode,
  trace: string,
): Evidence | undefined {
  return assess(scenario, { mode, trace }).evidence
}

/** The judgement and the evidence of a trace, which is played once for both. */
export function assess(
  scenario: Scenario,
  { mode, trace, at }: Played,
): { judged: Judgement; evidence: Evidence | undefined } {
  const gathering = gatherEvidence(scenario, beginWorld(scenario, mode))
  const attempt = replay(scenario, mode, trace, gathering.take)
  return { judged: judgeAttempt(attempt, at), evidence: attempt && gathering.give() }
}
