import type { RoleDeps } from '#app/features/identity/identity.server.ts'
import type { SkillBook } from '#app/features/sandbox/sandbox.server.ts'
import { fullNameOf } from '#app/features/territory/territory.ts'
import { listNamesOn } from '#db/queries/unit-placing.server.ts'
import { hamletCoverage } from '../indicators/hamlet-coverage.server.ts'
import type { Numbers } from '../indicators/hide-pairs.ts'
import { householdOne } from '../indicators/household-one.server.ts'
import type { IndicatorQuestion } from '../indicators/indicator-question.ts'
import { realUse30d } from '../indicators/real-use.server.ts'
import { satisfaction } from '../indicators/satisfaction.server.ts'
import { scamSafe } from '../indicators/scam-safe.server.ts'
import { teamActive } from '../indicators/team-active.server.ts'
import type { Calculation } from './opened-indicator.ts'

export type CalculationDeps = RoleDeps & { skills: SkillBook }

export type Calculated = {
  total: Numbers
  /** What makes up the total, by hamlet or by whatever else stands below. */
  byUnit: ReadonlyMap<string, Numbers>
  /** Out of how many, right below, where it is stated and not counted. */
  stated?: ReadonlyMap<string, number>
  teams?: { unit: string; decision: string; classes: number; visits: number }[]
  /** Names of hamlets without a class. */
  without?: string[]
}

/** Of each task there is a number of its own: that is read off the cells. */
export type OwnCalculation = Exclude<Calculation, 'task-ability'>

const calculators: Record<
  OwnCalculation,
  (deps: CalculationDeps, asked: IndicatorQuestion) => Promise<Calculated>
> = {
  async 'real-use'(deps, asked) {
    const { able, outOf, notAnswered, byUnit } = await realUse30d(deps, asked)
    return { total: { able, outOf, notAnswered }, byUnit }
  },
  async 'household-one'(deps, asked) {
    const { able, outOf, byUnit, stated } = await householdOne(deps, asked)
    const known = [...stated].flatMap(([id, { households }]) =>
      households === null ? [] : [[id, households] as const],
    )
    const total: Numbers = outOf === null ? { able } : { able, outOf }
    return { total, byUnit, stated: new Map(known) }
  },
  async 'scam-safe'(deps, asked) {
    const { able, outOf, byUnit } = await scamSafe(deps, asked)
    return { total: { able, outOf }, byUnit }
  },
  async satisfaction(deps, asked) {
    const { able, outOf, byUnit } = await satisfaction(deps, asked)
    return { total: { able, outOf }, byUnit }
  },
  async 'hamlet-coverage'({ db }, asked) {
    const { able, outOf, covered, without } = await hamletCoverage({ db }, asked)
    const byUnit = new Map<string, Numbers>([
      ...covered.map((id) => [id, { able: 1, outOf: 1 }] as const),
      ...without.map((id) => [id, { able: 0, outOf: 1 }] as const),
    ])
    const shown = without.slice(0, mostNames)
    const nameOf = await namesOf(db, shown, asked.to)
    return { total: { able, outOf }, byUnit, without: shown.map(nameOf) }
  },
  async 'team-active'({ db }, asked) {
    const { able, outOf, teams, byUnit } = await teamActive({ db }, asked)
    const shown = teams.slice(0, mostNames)
    const ids = shown.map(({ unitId }) => unitId)
    const nameOf = await namesOf(db, ids, asked.to)
    return {
      ...{ total: { able, outOf }, byUnit },
      teams: shown.map(({ unitId, decisionNumber, classes, visits }) => ({
        ...{ unit: nameOf(unitId), decision: decisionNumber, classes, visits },
      })),
    }
  },
}

const mostNames = 200

export function calculate(
  deps: CalculationDeps,
  calculation: OwnCalculation,
  asked: IndicatorQuestion,
): Promise<Calculated> {
  return calculators[calculation](deps, asked)
}

async function namesOf(
  db: RoleDeps['db'],
  ids: readonly string[],
  day: string,
): Promise<(id: string) => string> {
  const units = await listNamesOn(db, [...new Set(ids)], day)
  const names = new Map(units.map((unit) => [unit.id, fullNameOf(unit)]))
  return (id) => names.get(id) ?? ''
}
