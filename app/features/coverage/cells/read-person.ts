import * as v from 'valibot'
import {
  joinMastery,
  masteryOfVisit,
  type Mastery,
} from '#app/features/learning/learning.ts'
import { dayInVietnam } from '#app/platform/vietnam-time.ts'
import type { Group } from './counts.ts'
import type { Step } from './indicator.ts'
import type { Day, FirstDays, Person, Spell } from './person.ts'

type Stated = { learnerId: string; statedAt: string; eventId: string }
type Residence = Stated & { validFrom: Day; hamletId: string }
type Trait = Stated & {
  on: Day
  ageBand: 'under-18' | '18-34' | '35-59' | '60-up' | null
  sex: 'female' | 'male' | null
  groups: string
}
type Visit = Parameters<typeof masteryOfVisit>[0]

/** All rows about the pseudonyms of one person. */
export type RowsOfPerson = {
  /** Pseudonyms that were never said to be another's: what is stated of these comes first. */
  heads: ReadonlySet<string>
  residences: readonly Residence[]
  traits: readonly Trait[]
  mastery: readonly Mastery[]
  visits: readonly Visit[]
  /** The days of the classes they were in. */
  attended: readonly Day[]
  /** The instants at which they said how it went since. */
  answered: readonly string[]
}

export function readPerson(rows: RowsOfPerson): Person {
  const visits = rows.visits.filter(({ outcome }) => !isMissed(outcome))
  return {
    spells: spellsIn(rows),
    skills: skillsIn([...rows.mastery, ...visits.flatMap(masteryOfVisit)]),
    attended: first([...rows.attended, ...visits.map(({ at }) => dayInVietnam(at))]),
    answered: first(rows.answered.map(dayInVietnam)),
  }
}

export const isMissed = (outcome: Visit['outcome']): boolean =>
  outcome === 'not-home' || outcome === 'refused'

function first(days: readonly Day[]): Day | null {
  return days.reduce<Day | null>(
    (least, day) => (!least || day < least ? day : least),
    null,
  )
}

/** The days on which somebody is an adult of a hamlet, cut where what they are counted as changes. */
function spellsIn({ residences, traits, heads }: RowsOfPerson): Spell[] {
  const homes = timeline(residences, ({ validFrom }) => validFrom, heads)
  const looks = timeline(traits, ({ on }) => on, heads)
  const cuts = [...new Set([...homes, ...looks].map(({ from }) => from))].sort()
  const spells: Spell[] = []
  cuts.forEach((from, place) => {
    const home = lastBy(homes, from)
    const look = lastBy(looks, from)
    if (!home || look?.ageBand === 'under-18') return
    const spell = {
      ...{ hamletId: home.hamletId, from, to: cuts[place + 1] ?? null },
      groups: groupsOf(look),
    }
    const last = spells.at(-1)
    if (last && last.to === from && isSame(last, spell)) last.to = spell.to
    else spells.push(spell)
  })
  return spells
}

type Dated<Row> = Row & { from: Day }

/** By day, of each day the last word; of the heads, where something is stated of them. */
function timeline<Row extends Stated>(
  rows: readonly Row[],
  dayOf: (row: Row) => Day,
  heads: ReadonlySet<string>,
): Dated<Row>[] {
  const own = rows.filter(({ learnerId }) => heads.has(learnerId))
  const byDay = new Map<Day, Dated<Row>>()
  for (const row of own.length > 0 ? own : rows) {
    const from = dayOf(row)
    const known = byDay.get(from)
    if (!known || isAfter(row, known)) byDay.set(from, { ...row, from })
  }
  return [...byDay.values()].sort((one, other) => (one.from < other.from ? -1 : 1))
}

function isAfter(one: Stated, other: Stated): boolean {
  if (one.statedAt !== other.statedAt) return one.statedAt > other.statedAt
  return one.eventId > other.eventId
}

function lastBy<Row extends { from: Day }>(
  rows: readonly Row[],
  day: Day,
): Row | undefined {
  return rows.findLast(({ from }) => from <= day)
}

function isSame(one: Spell, other: Spell): boolean {
  return one.hamletId === other.hamletId && one.groups.join() === other.groups.join()
}

const byAge = { '18-34': 'age18', '35-59': 'age35', '60-up': 'age60' } as const

function groupsOf(look: Trait | undefined): Group[] {
  if (!look) return ['ageless']
  const agreed = v.parse(v.array(v.string()), JSON.parse(look.groups))
  const age =
    look.ageBand === null || look.ageBand === 'under-18' ? 'ageless' : byAge[look.ageBand]
  return [
    ...(look.sex ? [look.sex] : []),
    age,
    ...(agreed.includes('ethnic-minority') ? (['minority'] as const) : []),
    ...(agreed.includes('poor') ? (['poor'] as const) : []),
    ...(agreed.includes('disabled') ? (['disabled'] as const) : []),
  ]
}

const stepsBy: Partial<Record<string, readonly Step[]>> = {
  'passed self': ['passed', 'passed-self'],
  'confirmed witnessed': ['confirmed', 'confirmed-seen'],
  'confirmed rechecked': ['confirmed', 'confirmed-again'],
}

function skillsIn(all: readonly Mastery[]): Record<string, FirstDays> {
  const skills: Record<string, FirstDays> = {}
  for (const { skill, rung, grade, firstAt } of joinMastery(all)) {
    const days = (skills[skill] ??= {})
    const day = dayInVietnam(firstAt)
    for (const step of stepsBy[`${rung} ${grade}`] ?? [rung]) {
      const known = days[step]
      if (known === undefined || day < known) days[step] = day
    }
  }
  return skills
}
