import { hiddenCells, isSmall, type Sum } from '../overview/hide-cells.ts'
import { reportGroups, type People, type Ratio, type ReportFigures } from './report-body.ts'

/**
 * The figures of a report as somebody may see them who stands above the commune: of one to nine
 * people no number, nor any from which it could be worked out; of single classes only that they
 * were held.
 */
export function figuresAsSeen(figures: ReportFigures, maySeeSmall: boolean): ReportFigures {
  if (maySeeSmall) return figures
  const { values, sums } = numbersOf(figures)
  const hidden = hiddenCells(values, sums)
  const seen = (key: string, count: People): People => (hidden.has(key) ? 'hidden' : count)
  const ratio = (key: string, { able, outOf }: Ratio): Ratio => ({
    ...{ able: seen(key, able), outOf },
  })
  const { realUse, basicByGroup: groups } = figures
  return {
    ...figures,
    people: seen('people', figures.people),
    confirmed: seen('confirmed', figures.confirmed),
    reached: ratio('reached', figures.reached),
    basic: ratio('basic', figures.basic),
    households: ratio('households', figures.households),
    satisfied: ratio('satisfied', figures.satisfied),
    basicByGroup: {
      female: ratio('female', groups.female),
      age60: ratio('age60', groups.age60),
      minority: ratio('minority', groups.minority),
      poor: ratio('poor', groups.poor),
      disabled: ratio('disabled', groups.disabled),
    },
    literacy: figures.literacy.map((each) =>
      each.isCounted && hidden.has('basic') ? { ...each, stated: null } : each,
    ),
    below: figures.below && {
      ...figures.below,
      live: {
        ...figures.below.live,
        reached: seen('live reached', figures.below.live.reached),
        basic: seen('live basic', figures.below.live.basic),
      },
    },
    realUse: {
      alone: seen('alone', realUse.alone),
      answered: seen('answered', realUse.answered),
      notAsked: seen('not-asked', realUse.notAsked),
    },
    skills: figures.skills.map((skill, place) => ({
      ...skill,
      practised: seen(`practised ${place}`, skill.practised),
      passed: seen(`passed ${place}`, skill.passed),
      used: seen(`used ${place}`, skill.used),
    })),
    hardPlaces: figures.hardPlaces.filter(
      ({ learners, troubled }) => !isSmall(learners) && !isSmall(troubled),
    ),
    hamletLines: figures.hamletLines.map((line, place) => ({
      ...line,
      learners: seen(`learners ${place}`, line.learners),
      basic: seen(`basic ${place}`, line.basic),
      basicAge60: seen(`age60 ${place}`, line.basicAge60),
      basicMinority: seen(`minority ${place}`, line.basicMinority),
    })),
    classLines: figures.classLines.map((line) => ({
      ...{ ...line, present: 'hidden', unnamed: 'hidden' },
    })),
  }
}

/** Every count of people, and which of them add up to which. */
function numbersOf(figures: ReportFigures) {
  const values = new Map<string, number>()
  const sums: Sum[] = []
  const put = (key: string, count: People) => {
    if (count !== 'hidden') values.set(key, count)
  }
  /** Of a whole some are told; how many the others are follows from that. */
  const putPart = (whole: string, key: string, count: People) => {
    put(key, count)
    const rest = (values.get(whole) ?? 0) - (values.get(key) ?? 0)
    values.set(`rest ${key}`, rest)
    sums.push({ whole, parts: [key, `rest ${key}`] })
  }
  put('people', figures.people)
  put('reached', figures.reached.able)
  put('basic', figures.basic.able)
  put('households', figures.households.able)
  put('live reached', figures.below?.live.reached ?? 0)
  put('live basic', figures.below?.live.basic ?? 0)
  putPart('basic', 'confirmed', figures.confirmed)
  for (const group of reportGroups) {
    putPart('basic', group, figures.basicByGroup[group].able)
  }
  put('answered', figures.realUse.answered)
  put('not-asked', figures.realUse.notAsked)
  putPart('answered', 'alone', figures.realUse.alone)
  put('rated', figures.satisfied.outOf ?? 0)
  putPart('rated', 'satisfied', figures.satisfied.able)
  putSkills(figures, put)
  sums.push(...putLines(figures, put))
  return { values, sums }
}

type Put = (key: string, count: People) => void

function putSkills({ skills }: ReportFigures, put: Put): void {
  for (const [place, { practised, passed, used }] of skills.entries()) {
    put(`practised ${place}`, practised)
    put(`passed ${place}`, passed)
    put(`used ${place}`, used)
  }
}

function putLines({ hamletLines: lines }: ReportFigures, put: Put): Sum[] {
  for (const [place, line] of lines.entries()) {
    put(`learners ${place}`, line.learners)
    put(`basic ${place}`, line.basic)
    put(`age60 ${place}`, line.basicAge60)
    put(`minority ${place}`, line.basicMinority)
  }
  const wholes = {
    people: 'learners',
    basic: 'basic',
    age60: 'age60',
    minority: 'minority',
  }
  return Object.entries(wholes).map(([whole, column]) => ({
    whole,
    parts: lines.map((_line, place) => `${column} ${place}`),
  }))
}
