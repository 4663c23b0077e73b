import {
  byGroup,
  countOf,
  statedIn,
  type People,
  type Ratio,
  type ReportFigures,
  type SkillLine,
} from '../report-body.ts'

/** Raw counts of reports added up; divided, where they are shown, last. */
export function sumFigures(all: readonly ReportFigures[]) {
  const sum = (of: (figures: ReportFigures) => number) =>
    all.reduce((together, figures) => together + of(figures), 0)
  const people = (of: (figures: ReportFigures) => People) =>
    sum((figures) => countOf(of(figures)))
  const ratio = (of: (figures: ReportFigures) => Ratio) => sumRatios(all.map(of))
  return {
    hamlets: sum(({ hamlets }) => hamlets),
    teams: sum(({ teams }) => teams),
    teamMembers: sum(({ teamMembers }) => teamMembers),
    teamsFounded: sum(({ teamsFounded }) => teamsFounded),
    teamsEnded: sum(({ teamsEnded }) => teamsEnded),
    classes: sum(({ classes }) => classes),
    turns: people(({ turns }) => turns),
    unnamed: people(({ unnamed }) => unnamed),
    visits: people(({ visits }) => visits),
    people: people((figures) => figures.people),
    confirmed: people(({ confirmed }) => confirmed),
    reached: ratio(({ reached }) => reached),
    basic: ratio(({ basic }) => basic),
    households: ratio(({ households }) => households),
    satisfied: ratio(({ satisfied }) => satisfied),
    basicByGroup: byGroup((group) => ratio(({ basicByGroup }) => basicByGroup[group])),
    realUse: {
      alone: people(({ realUse }) => realUse.alone),
      answered: people(({ realUse }) => realUse.answered),
      notAsked: people(({ realUse }) => realUse.notAsked),
    },
    skills: sumSkills(all.flatMap(({ skills }) => skills)),
    recheck: sumRechecks(all.flatMap(({ recheck }) => recheck ?? [])),
  }
}

/**
 * Only pairs are added: where nobody said out of how many, or nobody may see how many, neither
 * counts. Where that is so everywhere, the counts are added and held against nothing.
 */
function sumRatios(ratios: readonly Ratio[]): Ratio {
  const pairs = ratios.filter(({ able, outOf }) => able !== 'hidden' && outOf !== null)
  const able = (some: readonly Ratio[]) =>
    some.reduce((together, each) => together + countOf(each.able), 0)
  if (pairs.length === 0) return { able: able(ratios), outOf: null }
  const outOf = pairs.reduce((together, each) => together + (statedIn(each) ?? 0), 0)
  return { able: able(pairs), outOf }
}

function sumSkills(lines: readonly SkillLine[]): SkillLine[] {
  const bySkill = new Map<string, SkillLine>()
  for (const line of lines) {
    const known = bySkill.get(line.name)
    const { practised, passed, used } = known ?? { practised: 0, passed: 0, used: 0 }
    bySkill.set(line.name, {
      ...{ procedures: line.procedures, name: line.name },
      practised: countOf(practised) + countOf(line.practised),
      passed: countOf(passed) + countOf(line.passed),
      used: countOf(used) + countOf(line.used),
    })
  }
  return [...bySkill.values()]
}

function sumRechecks(rechecks: readonly NonNullable<ReportFigures['recheck']>[]) {
  if (rechecks.length === 0) return null
  return rechecks.reduce((together, { seed, size, checked, alone }) => ({
    seed: `${together.seed}, ${seed}`,
    size: countOf(together.size) + countOf(size),
    checked: countOf(together.checked) + countOf(checked),
    alone: countOf(together.alone) + countOf(alone),
  }))
}
