import { nobody, type Counts } from '../../cells/counts.ts'
import { basicSkill, indicatorOf } from '../../cells/indicator.ts'
import { readCoverage } from '../../read/read-coverage.server.ts'
import { confirmedAdults, reachedAdults } from '../beside-report.ts'
import { byGroup, type SkillLine } from '../report-body.ts'
import type { FigureDeps, Span } from './figure-deps.server.ts'

/** How many can do what by the end of the last day, of a unit and of those right below. */
export async function stockOf(deps: FigureDeps, { unitId, to }: Span) {
  const bySkill = deps.skills.skills.map(({ id }) => ({
    practised: indicatorOf(`skill:${id}`, 'practised'),
    passed: indicatorOf(`skill:${id}`, 'passed'),
    used: indicatorOf(`skill:${id}`, 'used'),
  }))
  const { total, below } = await readCoverage(deps, {
    ...{ unitId, day: to, mapDay: to },
    indicators: [
      ...([reachedAdults, basicSkill, confirmedAdults, 'listed'] as const),
      ...bySkill.flatMap((each) => Object.values(each)),
    ],
  })
  const of = (indicator: Parameters<typeof total.get>[0]): Counts =>
    total.get(indicator) ?? nobody
  return {
    reached: of(reachedAdults).everyone,
    basic: of(basicSkill).everyone,
    confirmed: of(confirmedAdults).everyone,
    basicByGroup: byGroup((group) => ({
      ...{ able: of(basicSkill)[group], outOf: of('listed')[group] },
    })),
    skills: deps.skills.skills.flatMap(({ name, procedures }, place): SkillLine[] => {
      const own = bySkill[place]
      if (!own || of(own.practised).everyone === 0) return []
      const [practised, passed, used] = [own.practised, own.passed, own.used].map(
        (indicator) => of(indicator).everyone,
      )
      return [
        {
          ...{ procedures: procedures.join(', '), name: name.vi },
          ...{ practised: practised ?? 0, passed: passed ?? 0, used: used ?? 0 },
        },
      ]
    }),
    below: below.map(({ unit, others, counts }) => ({
      ...{ unit, others },
      basic: counts.get(basicSkill) ?? nobody,
    })),
  }
}
