import { indicatorOf, type Step, type Thing } from '../cells/indicator.ts'
import { readCoverage } from '../read/read-coverage.server.ts'
import type { IndicatorDeps } from './indicator-deps.server.ts'
import type { IndicatorQuestion } from './indicator-question.ts'

export const evidenceSteps = [
  ...(['passed', 'passed-self', 'confirmed', 'confirmed-seen', 'confirmed-again'] as const),
] satisfies Step[]

/** By whose word adults can do something: raw counts, each out of `passed`. */
export type EvidenceShares = Record<(typeof evidenceSteps)[number], number>

/** Of all who can alone at the end of `to`: by their own check, seen by a trainer, or done again. */
export async function evidenceShares(
  deps: IndicatorDeps,
  { unitId, to, thing = 'core' }: IndicatorQuestion & { thing?: Thing },
): Promise<EvidenceShares> {
  const indicators = evidenceSteps.map((step) => indicatorOf(thing, step))
  const { total } = await readCoverage(deps, { unitId, day: to, mapDay: to, indicators })
  const count = (step: Step) => total.get(indicatorOf(thing, step))?.everyone ?? 0
  return {
    passed: count('passed'),
    'passed-self': count('passed-self'),
    confirmed: count('confirmed'),
    'confirmed-seen': count('confirmed-seen'),
    'confirmed-again': count('confirmed-again'),
  }
}
