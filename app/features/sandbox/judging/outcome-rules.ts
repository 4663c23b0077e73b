/** What an unaided pass asks for (DOMAIN 2.0.5), beside reaching the goal in a check. */
export type OutcomeRule = {
  /** Stored with every judgement made by it. */
  version: number
  /** The first day it holds, by UTC; it holds until the next one does. */
  from: string
  maxHint: number
  maxTraps: number
  maxFieldErrors: number
}

/**
 * Every rule there has been, oldest first. A changed rule is a new line with a new version: what
 * was judged by an older one stays as it was judged.
 */
export const outcomeRules: readonly [OutcomeRule, ...OutcomeRule[]] = [
  { version: 1, from: '2026-11-01', maxHint: 1, maxTraps: 0, maxFieldErrors: 3 },
]

export const newestRule = outcomeRules.reduce((_older, rule) => rule)

/**
 * The rule in force at an instant, by the rules given or all there are. The first rule holds for
 * what is older than any, as on a device whose clock stands wrong.
 */
export function ruleAt(
  instant: string,
  rules: readonly [OutcomeRule, ...OutcomeRule[]] = outcomeRules,
): OutcomeRule {
  return rules.reduce((inForce, rule) => (rule.from <= instant ? rule : inForce), rules[0])
}
