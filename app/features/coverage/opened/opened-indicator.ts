import type { Formula, Indicator } from '../catalogue/indicator-book.ts'
import {
  basicSkill,
  deedIndicators,
  indicatorOf,
  plainIndicators,
  steps,
  type DeedIndicator,
  type PeopleIndicator,
  type PlainIndicator,
  type Step,
  type Thing,
} from '../cells/indicator.ts'

/** What is counted by a calculation of its own, beside the cells. */
const calculations = [
  ...(['hamlet-coverage', 'team-active', 'task-ability', 'real-use'] as const),
  ...(['household-one', 'scam-safe', 'satisfaction'] as const),
] as const satisfies readonly Formula[]
export type Calculation = (typeof calculations)[number]

/** Counts hamlets and teams: nobody can be told from them. */
export const isOfUnits = (calculation: Calculation): boolean =>
  calculation === 'hamlet-coverage' || calculation === 'team-active'

/**
 * Whether a unit of a level has the number. What is asked of everybody one by one is counted of
 * communes and hamlets: reports of provinces have the sum of what their communes reported.
 */
export function isCountedAt(calculation: Calculation, level: string): boolean {
  const isOneByOne = ['real-use', 'household-one', 'scam-safe'].includes(calculation)
  return !isOneByOne || level === 'commune' || level === 'hamlet'
}

/** What a number of an address is counted by. */
export type Measure =
  | { by: 'people'; indicator: PeopleIndicator; thing: Thing; step: Step }
  | { by: 'people'; indicator: PlainIndicator; thing: undefined; step: undefined }
  | { by: 'deeds'; indicator: DeedIndicator }
  | { by: 'calculation'; calculation: Calculation }

type Book = {
  groups: readonly { id: string }[]
  skills: readonly { id: string }[]
  indicators: readonly Pick<Indicator, 'id' | 'formula'>[]
}

/** By the id of the catalogue, or as the cells call it; undefined where there is none such. */
export function measureOf(key: string, book: Book): Measure | undefined {
  const listed = book.indicators.find(({ id }) => id === key)
  if (listed) return listed.formula && measureOfFormula(listed.formula)
  return measureOfCell(key, book)
}

function measureOfFormula(formula: Formula): Measure | undefined {
  const calculation = calculations.find((each) => each === formula)
  if (calculation) return { by: 'calculation', calculation }
  // How far groups are behind all others is read off the same number, group by group.
  return measureOfCell(formula === 'equity-gap' ? basicSkill : formula, noBook)
}

const noBook: Book = { groups: [], skills: [], indicators: [] }

function measureOfCell(key: string, book: Book): Measure | undefined {
  const deed = deedIndicators.find((each) => each === key)
  if (deed) return { by: 'deeds', indicator: deed }
  const plain = plainIndicators.find((each) => each === key)
  if (plain) return { by: 'people', indicator: plain, thing: undefined, step: undefined }
  for (const thing of thingsOf(book)) {
    const step = steps.find((each) => indicatorOf(thing, each) === key)
    if (step) return { by: 'people', indicator: indicatorOf(thing, step), thing, step }
  }
  return undefined
}

function thingsOf({ groups, skills }: Book): Thing[] {
  return [
    ...(['any', 'core', 'five'] as const),
    ...groups.map(({ id }) => `content:${id}` as const),
    ...skills.map(({ id }) => `skill:${id}` as const),
  ]
}
