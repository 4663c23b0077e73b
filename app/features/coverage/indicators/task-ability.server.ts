import type { SkillBook } from '#app/features/sandbox/sandbox.server.ts'
import { indicatorOf } from '../cells/indicator.ts'
import { readCoverage } from '../read/read-coverage.server.ts'
import type { IndicatorDeps } from './indicator-deps.server.ts'
import type { IndicatorQuestion } from './indicator-question.ts'

export type TaskAbility = {
  skill: string
  /** Of adults, at the end of `to`: can alone, out of those who have practised. */
  able: number
  outOf: number
}

type Deps = IndicatorDeps & { skills: Pick<SkillBook, 'skills'> }

/** `task_ability` (DOMAIN 3.2 F), of every skill. */
export async function taskAbility(
  deps: Deps,
  { unitId, to }: IndicatorQuestion,
): Promise<TaskAbility[]> {
  const ids = deps.skills.skills.map(({ id }) => id)
  const of = (skill: string) =>
    [
      indicatorOf(`skill:${skill}`, 'passed'),
      indicatorOf(`skill:${skill}`, 'practised'),
    ] as const
  const { total } = await readCoverage(deps, {
    ...{ unitId, day: to, mapDay: to, indicators: ids.flatMap(of) },
  })
  return ids.map((skill) => {
    const [passed, practised] = of(skill)
    const count = (indicator: typeof passed) => total.get(indicator)?.everyone ?? 0
    return { skill, able: count(passed), outOf: count(practised) }
  })
}
