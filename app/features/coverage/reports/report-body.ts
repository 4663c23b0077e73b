import type { FlagCode } from '../flags/flag.ts'

/** A calendar day in Vietnam, such as `2026-11-22`. */
type Day = string

/** Null where nobody has said. */
type Stated = number | null

/**
 * A count of people, or `hidden` where the reader stands above the commune and may not see it.
 * What is stored has every count; `figuresAsSeen` hides.
 */
export type People = number | 'hidden'

/** To add up what is stored, where none is hidden; what nobody has said is nobody. */
export const countOf = (people: People | null): number =>
  typeof people === 'number' ? people : 0

/** So many of so many; never more than raw counts, divided where they are shown. */
export type Ratio = { able: People; outOf: People | null }

/** Out of how many, where that is known and may be seen. */
export const statedIn = ({ outOf }: Pick<Ratio, 'outOf'>): number | null =>
  outOf === 'hidden' ? null : outOf

export const reportGroups = ['female', 'age60', 'minority', 'poor', 'disabled'] as const
export type ReportGroup = (typeof reportGroups)[number]

export function byGroup(of: (group: ReportGroup) => Ratio): Record<ReportGroup, Ratio> {
  const [female, age60, minority, poor, disabled] = reportGroups
  return {
    ...{ female: of(female), age60: of(age60), minority: of(minority) },
    ...{ poor: of(poor), disabled: of(disabled) },
  }
}

/** Where a denominator comes from; printed as a footnote. */
export type ReportSource = { what: string; source: string; asOf: Day }

/** A hamlet; in the report of a province a commune. */
export type HamletLine = {
  name: string
  households: Stated
  adults: Stated
  teamMembers: number
  classes: number
  /** Distinct people who came in the period. */
  learners: People
  basic: People
  basicAge60: People
  basicMinority: People
  visits: People
  note: string
}

export type ClassLine = {
  day: Day
  hamlet: string
  skill: string
  place: string
  present: People
  unnamed: People
}

export type SkillLine = {
  /** `P21`, or several. */
  procedures: string
  name: string
  practised: People
  passed: People
  used: People
}

/** A share that an official system counts, typed off it. */
export type OfficialLine = { name: string; permille: number; source: string; asOf: Day }

/** One of the five ratios of Bình dân học vụ số (DOMAIN 3.3); null where nobody has typed it. */
export type LiteracyLine = {
  name: string
  stated: { permille: number; source: string; asOf: Day } | null
  /** Counted by the platform itself, not typed off another. */
  isCounted?: boolean
}

/** What the record says, at the end of the last day of the period. */
export type ReportFigures = {
  hamlets: number
  teams: number
  teamMembers: number
  teamsFounded: number
  teamsEnded: number
  /** In the period. */
  classes: number
  turns: People
  unnamed: People
  /** Distinct people in the period, in classes or called on at home. */
  people: People
  visits: People
  /** Until the end of the period. */
  reached: Ratio
  basic: Ratio
  confirmed: People
  /** Among the adults of a group who are known by name. */
  basicByGroup: Record<ReportGroup, Ratio>
  target: Stated
  /** Who answered when asked again, and who of them had done it alone. */
  realUse: { alone: People; answered: People; notAsked: People }
  households: Ratio
  satisfied: Ratio
  skills: SkillLine[]
  official: OfficialLine[]
  literacy: LiteracyLine[]
  /** Where people get stuck most, in words. */
  hardPlaces: { place: string; learners: number; troubled: number }[]
  hamletLines: HamletLine[]
  classLines: ClassLine[]
  hamletsWithoutClass: string[]
  /** Those of the sample who were checked again, and how many still could alone. */
  recheck: { seed: string; size: People; checked: People; alone: People } | null
  sources: ReportSource[]
  /** Of a province: which communes it is the sum of, and which are missing from it. */
  below: {
    reported: number
    outOf: number
    /** Went up and were not accepted by then: in no sum. */
    waiting?: string[]
    missing: string[]
    /** What the record says of all of them by then, reported or not: held beside the sums. */
    live: { classes: number; visits: People; reached: People; basic: People }
  } | null
}

export const reportSections = [
  ...(['documents', 'committee', 'teamChanges', 'memberTraining'] as const),
  ...(['broadcasts', 'infrastructure', 'services'] as const),
  ...(['shortcomings', 'nextQuarter', 'proposals'] as const),
  ...(['number', 'place', 'signer', 'signerPost', 'recipients'] as const),
]
export type ReportSection = (typeof reportSections)[number]

/** Something in the figures that must be explained in words before they go up. */
export type ReportWarning = {
  code: FlagCode | 'over-hundred' | 'no-denominator'
  /** What it is about, in words: a hamlet, a class, a skill. */
  about: string
  values: Record<string, number>
  answer: string
}

/** A report as it is submitted: its SHA-256 is in the log. */
export type ReportBody = {
  form: 1
  unit: { id: string; name: string; provinceName: string; level: 'commune' | 'province' }
  period: { key: string; dataFrom: Day; dataTo: Day; dueOn: Day }
  version: number
  /** Why there is another version of what was accepted or returned; empty in the first. */
  correction: string
  figures: ReportFigures
  texts: Partial<Record<ReportSection, string>>
  warnings: ReportWarning[]
  /** The name of who submitted it, and when. */
  submittedBy: string
  submittedAt: string
}
