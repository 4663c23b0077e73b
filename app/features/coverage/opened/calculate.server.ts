import type { RoleDeps } from '#app/features/identity/identity.server.ts'
import type { SkillBook } from '#app/features/sandbox/sandbox.server.ts'
import { fullNameOf } from '#app/features/territory/territory.ts'
import { unitsOn } from '#app/features/territory/territory.server.ts'
import type { Language } from '#app/platform/language.ts'
import { hamletCoverage } from '../indicators/hamlet-coverage.server.ts'
import { householdOne } from '../indicators/household-one.server.ts'
import type { IndicatorQuestion } from '../indicators/indicator-question.ts'
import { realUse30d } from '../indicators/real-use.server.ts'
import { satisfaction } from '../indicators/satisfaction.server.ts'
import { scamSafe } from '../indicators/scam-safe.server.ts'
import { teamActive } from '../indicators/team-active.server.ts'
import type { Calculation } from './opened-indicator.ts'

export type CalculationDeps = RoleDeps & { skills: SkillBook }

export type Calculated = {
  able: number
  outOf: number | null
  /** Too few were asked to tell. */
  isHidden?: boolean
  notAnswered?: number
  teams?: { unit: string; decision: string; classes: number; visits: number }[]
  /** Names of hamlets without a class. */
  without?: string[]
}

/** Of each task there is a number of its own: that is read off the cells. */
export type OwnCalculation = Exclude<Calculation, 'task-ability'>

type Asked = IndicatorQuestion & { language: Language }

const calculators: Record<
  OwnCalculation,
  (deps: CalculationDeps, asked: Asked) => Promise<Calculated>
> = {
  'real-use': realUse30d,
  'household-one': householdOne,
  'scam-safe': scamSafe,
  satisfaction,
  async 'hamlet-coverage'({ db }, asked) {
    const { able, outOf, without } = await hamletCoverage({ db }, asked)
    return {
      able,
      outOf,
      without: await namesOf(db, without.slice(0, mostNames), asked.to),
    }
  },
  async 'team-active'({ db }, asked) {
    const { able, outOf, teams } = await teamActive({ db }, asked)
    const shown = teams.slice(0, mostNames)
    const units = await namesOf(
      db,
      shown.map(({ unitId }) => unitId),
      asked.to,
    )
    return {
      ...{ able, outOf },
      teams: shown.map(({ decisionNumber, classes, visits }, place) => ({
        ...{ unit: units[place] ?? '', decision: decisionNumber, classes, visits },
      })),
    }
  },
}

const mostNames = 200

export function calculate(
  deps: CalculationDeps,
  calculation: OwnCalculation,
  asked: Asked,
): Promise<Calculated> {
  return calculators[calculation](deps, asked)
}

async function namesOf(
  db: RoleDeps['db'],
  ids: readonly string[],
  day: string,
): Promise<string[]> {
  const units = unitsOn(db, day)
  const names: string[] = []
  for (const id of ids) {
    const unit = await units.find(id)
    names.push(unit ? fullNameOf(unit) : '')
  }
  return names
}
