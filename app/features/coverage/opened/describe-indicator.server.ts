import type { RoleDeps } from '#app/features/identity/identity.server.ts'
import type { Staff } from '#app/features/identity/identity.ts'
import type { SkillBook } from '#app/features/sandbox/sandbox.server.ts'
import type { Language } from '#app/platform/language.ts'
import { success, type Result } from '#app/platform/result.ts'
import type { Indicator } from '../catalogue/indicator-book.ts'
import type { IndicatorCatalogue } from '../catalogue/indicator-catalogue.ts'
import type { Column } from '../cells/counts.ts'
import type { Thing } from '../cells/indicator.ts'
import { rulesOf } from '../cells/rules.ts'
import { readerOf, type Reader } from '../read/reader-of.server.ts'
import { countCalculation } from './count-calculation.server.ts'
import { countPeople } from './count-people.server.ts'
import { countTasks } from './count-tasks.server.ts'
import { deedsBehind } from './deeds-behind.server.ts'
import { isCountedAt, isOfUnits, measureOf, type Measure } from './opened-indicator.ts'
import { peopleBehind } from './people-behind.server.ts'
import { lastQuarter, type Span } from './span.ts'
import type { About, Pair, ShownOpened, UnknownIndicator } from './shown-opened.ts'

export type OpenedDeps = RoleDeps & {
  skills: SkillBook
  indicators: Pick<IndicatorCatalogue, 'list'>
  titleOf: (scenario: string, language: Language) => string
}

type Question = {
  unitId: string
  key: string
  from: string
  day: string
  group: Column
  language: Language
}

type Answer =
  | { kind: 'opened'; opened: ShownOpened }
  /** No such number: these there are. */
  | { kind: 'unknown'; unknown: UnknownIndicator }

/** One number of a unit with all that it rests on, as far as its reader may see it. */
export async function describeIndicator(
  deps: OpenedDeps,
  staff: Staff,
  question: Question,
): Promise<Result<Answer, { code: 'unit-not-found' | 'not-your-unit' }>> {
  const { unitId, key, group, language } = question
  const found = await readerOf(deps, staff, unitId)
  if (!found.ok) return found
  const reader = found.value
  const { unit } = reader
  const listed = deps.indicators.list(question.day)
  const { groups, skills } = deps.skills
  const measure = measureOf(key, { groups, skills, indicators: listed })
  if (!measure) {
    const known = listed.flatMap(({ id, name, formula }) =>
      formula ? [{ key: id, name: name[language] }] : [],
    )
    return success({ kind: 'unknown', unknown: { unit, known } })
  }
  const { from, to: day } = spanFor(reader, measure, question)
  const measured = { ...question, from, day, measure }
  const isElsewhere =
    measure.by === 'calculation' && !isCountedAt(measure.calculation, unit.level)
  const numbers = isElsewhere
    ? await askBelow(deps, reader)
    : await numbersOf(deps, { staff, reader }, measured)
  return success({
    kind: 'opened',
    opened: {
      ...nothingMore,
      ...{ unit, indicator: key, from, day, group },
      measure: measure.by === 'calculation' ? measure.calculation : measure.by,
      about: aboutOf(measure, { ...question, book: deps.skills, listed }),
      ...numbers,
      rows: await rowsOf(deps, reader, measured),
      hidesSmall: !reader.maySeeSmall,
      isElsewhere,
      isOfQuarter: from !== question.from,
    },
  })
}

/**
 * From above the commune a calculation is told of whole quarters alone: of two spans that differ
 * by a day the difference would tell of one person.
 */
function spanFor({ maySeeSmall }: Reader, measure: Measure, { from, day }: Question): Span {
  const isOpen =
    maySeeSmall ||
    measure.by !== 'calculation' ||
    measure.calculation === 'task-ability' ||
    isOfUnits(measure.calculation)
  return isOpen ? { from, to: day } : lastQuarter(day)
}

/** Where a number is not counted it is asked of those below. */
async function askBelow({ db, unitsOn }: OpenedDeps, { unit, day }: Reader) {
  const children = await unitsOn(db, day).childrenOf(unit.id)
  return {
    ...{ pair: noPair, outOf: { by: 'nothing' as const } },
    below: children.map(({ id, name }) => ({ unit: { id, name }, ...noPair })),
  }
}

const noPair: Pair = { able: { kind: 'unreported' }, outOf: { kind: 'unreported' } }

const nothingMore = {
  notAnswered: undefined,
  ...{ below: [], groups: [], months: [], grades: [], tasks: [], teams: [], without: [] },
}

type Reading = { staff: Staff; reader: Reader }
type Measured = Question & { measure: Measure }

async function numbersOf(
  deps: OpenedDeps,
  { staff, reader }: Reading,
  { measure, from, day, group, language }: Measured,
) {
  if (measure.by !== 'calculation') {
    return countPeople(deps, { staff, reader }, { day, group, measure })
  }
  const { calculation } = measure
  if (calculation === 'task-ability') {
    const tasks = await countTasks(deps, reader, { day, group, language })
    return { pair: noPair, outOf: { by: 'calculation' as const, calculation }, tasks }
  }
  return countCalculation(deps, reader, { calculation, from, day })
}

function rowsOf(deps: OpenedDeps, reader: Reader, question: Measured) {
  const { measure, unitId, from, day, group, language } = question
  const words = {
    titleOfScenario: (scenario: string) => deps.titleOf(scenario, language),
    titleOfSkill: (skill: string) =>
      deps.skills.skills.find(({ id }) => id === skill)?.name[language] ?? skill,
  }
  const mayTeach = reader.unit.level === 'hamlet' && reader.may('teach')
  if (measure.by === 'people' && mayTeach) {
    return peopleBehind(deps.db, {
      ...{ unitId, today: reader.day, day, group, measure, words },
      rules: rulesOf(deps.skills),
    })
  }
  return deedsBehind(deps, reader, { from, to: day, words })
}

type Naming = Question & { book: SkillBook; listed: readonly Indicator[] }

function aboutOf(measure: Measure, { key, language, book, listed }: Naming): About {
  const entry = listed.find(({ id }) => id === key)
  if (entry) {
    const { kind, mark, source } = entry
    return {
      from: 'catalogue',
      name: entry.name[language],
      definition: entry.definition[language],
      numerator: entry.numerator[language],
      denominator: entry.denominator?.[language],
      ...{ kind, mark, source },
    }
  }
  if (measure.by === 'people' && measure.thing) {
    return {
      from: 'step',
      step: measure.step,
      thing: thingNamed(measure.thing, book, language),
    }
  }
  return { from: 'plain', what: plainOf(measure) }
}

function thingNamed(thing: Thing, { groups, skills }: SkillBook, language: Language) {
  if (thing === 'any' || thing === 'core' || thing === 'five') return thing
  const [kind, id] = thing.split(':')
  const named = kind === 'content' ? groups : skills
  return { name: named.find((each) => each.id === id)?.name[language] ?? thing }
}

function plainOf(measure: Measure) {
  if (measure.by === 'deeds') return measure.indicator
  return measure.by === 'people' && !measure.thing ? measure.indicator : 'listed'
}
