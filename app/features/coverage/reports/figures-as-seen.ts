import { isSmall } from '../hiding/hide-cells.ts'
import type { BesideReport } from './beside-report.ts'
import {
  byGroup,
  type People,
  type Ratio,
  type ReportFigures,
  type ReportGroup,
  type ReportWarning,
} from './report-body.ts'

/**
 * The figures of a report as somebody may see them who stands above the commune; of single classes
 * only that they were held.
 * @param hidden - undefined for whoever belongs to the commune
 */
export function figuresAsSeen(
  figures: ReportFigures,
  hidden: ReadonlySet<string> | undefined,
): ReportFigures {
  if (!hidden) return figures
  const seen: See = (key, count) => (hidden.has(key) ? 'hidden' : count)
  const { realUse, satisfied } = figures
  return {
    ...figures,
    turns: seen('turns', figures.turns),
    unnamed: seen('unnamed', figures.unnamed),
    visits: seen('visits', figures.visits),
    people: seen('people', figures.people),
    confirmed: seen('confirmed', figures.confirmed),
    reached: { ...figures.reached, able: seen('reached', figures.reached.able) },
    basic: { ...figures.basic, able: seen('basic', figures.basic.able) },
    households: {
      ...figures.households,
      able: seen('households', figures.households.able),
    },
    satisfied: {
      able: seen('satisfied', satisfied.able),
      outOf: satisfied.outOf === null ? null : seen('rated', satisfied.outOf),
    },
    realUse: {
      alone: seen('alone', realUse.alone),
      answered: seen('answered', realUse.answered),
      notAsked: seen('not-asked', realUse.notAsked),
    },
    ...partsAsSeen(figures, seen),
    below: belowAsSeen(figures.below, seen),
    recheck: recheckAsSeen(figures.recheck),
  }
}

type See = (key: string, count: People) => People

function partsAsSeen(figures: ReportFigures, seen: See) {
  const { basicByGroup: groups, basic } = figures
  const ofGroup = (group: ReportGroup): Ratio => {
    const { able, outOf } = groups[group]
    const seenOutOf = outOf === null ? null : seen(`listed ${group}`, outOf)
    return { able: seen(`basic ${group}`, able), outOf: seenOutOf }
  }
  return {
    basicByGroup: byGroup(ofGroup),
    literacy: figures.literacy.map((each) =>
      each.isCounted && seen('basic', basic.able) === 'hidden'
        ? { ...each, stated: null }
        : each,
    ),
    skills: figures.skills.map((skill, line) => ({
      ...skill,
      practised: seen(`practised ${line}`, skill.practised),
      passed: seen(`passed ${line}`, skill.passed),
      used: seen(`used ${line}`, skill.used),
    })),
    hardPlaces: figures.hardPlaces.filter(
      ({ learners, troubled }) => !isSmall(learners) && !isSmall(troubled),
    ),
    hamletLines: figures.hamletLines.map((own, line) => ({
      ...own,
      learners: seen(`learners ${line}`, own.learners),
      basic: seen(`basic ${line}`, own.basic),
      basicAge60: seen(`basicAge60 ${line}`, own.basicAge60),
      basicMinority: seen(`basicMinority ${line}`, own.basicMinority),
      visits: seen(`visits ${line}`, own.visits),
    })),
    classLines: figures.classLines.map((line) => ({
      ...{ ...line, present: 'hidden' as const, unnamed: 'hidden' as const },
    })),
  }
}

function belowAsSeen(below: ReportFigures['below'], seen: See): ReportFigures['below'] {
  if (!below) return null
  const { visits, reached, basic } = below.live
  const live = {
    ...{ ...below.live, visits: seen('live visits', visits) },
    ...{ reached: seen('live reached', reached), basic: seen('live basic', basic) },
  }
  return { ...below, live }
}

/** Of a sample, as on its own page: how it went once ten were met, and then only how many could. */
function recheckAsSeen(recheck: ReportFigures['recheck']): ReportFigures['recheck'] {
  if (!recheck) return null
  const seen = (count: People): People =>
    count === 'hidden' || isSmall(count) ? 'hidden' : count
  const { seed, size, checked, alone } = recheck
  const isTold = seen(checked) !== 'hidden'
  return {
    ...{ seed, size: seen(size), checked: seen(checked) },
    alone: isTold ? seen(alone) : 'hidden',
  }
}

/** Seconds and steps say of nobody who they are; the rest are counts of people and what they did. */
const ofNobody: readonly string[] = ['seconds', 'steps']

/** Warnings as they may be read above the commune: what was asked and answered, of few no number. */
export function warningsAsSeen<T extends Pick<ReportWarning, 'values'>>(
  warnings: readonly T[],
  beside: BesideReport | undefined,
): T[] {
  if (!beside) return [...warnings]
  return warnings.map((warning) => ({
    ...warning,
    values: Object.fromEntries(
      Object.entries(warning.values).filter(
        ([name, value]) => ofNobody.includes(name) || !isSmall(value),
      ),
    ),
  }))
}
