import type { Db } from '#db/database.ts'
import { listEvidenceOf } from '#db/queries/coverage-evidence.server.ts'
import { listPresencesOf } from '#db/queries/outreach.server.ts'
import { listResidentsOf, type ResidentRow } from '#db/queries/residents.server.ts'
import type { Column } from '../cells/counts.ts'
import { firstDaysOf } from '../cells/first-days.ts'
import { indicatorOf, rungSteps } from '../cells/indicator.ts'
import { spellOn } from '../cells/person.ts'
import type { Rules } from '../cells/rules.ts'
import {
  adultsAbleIn,
  hamletIdsOf,
  type AbleAdult,
} from '../indicators/adults-of.server.ts'
import { pseudonymsOf } from '../indicators/pseudonyms-of.server.ts'
import { dayInVietnam } from '#app/platform/vietnam-time.ts'
import { evidenceOn, type EvidenceWords } from './evidence-on.ts'
import type { Measure } from './opened-indicator.ts'
import { joinRungs } from './join-rungs.ts'
import type { Rows, ShownPerson, ShownRungs } from './shown-opened.ts'
import { skillsOfThing } from './skills-of-thing.ts'

type PeopleMeasure = Extract<Measure, { by: 'people' }>
type Question = {
  unitId: string
  today: string
  day: string
  group: Column
  measure: PeopleMeasure
  rules: Rules
  words: EvidenceWords
}

/** More than a hamlet has that anybody reads through. */
const most = 200

/**
 * Who is counted in a number, by name, for the trainers of the hamlet: of each the first day of
 * each rung and what showed it. Whoever does not agree to be listed is only counted.
 */
export async function peopleBehind(db: Db, question: Question): Promise<Rows> {
  const { unitId, today, day, group, measure, rules } = question
  const hamletIds = await hamletIdsOf(db, { unitId, day: today })
  const asked = { hamletIds, day, indicator: measure.indicator, rules }
  const counted = (await adultsAbleIn(db, asked)).filter(({ person }) => {
    return group === 'everyone' || spellOn(person, day)?.groups.includes(group)
  })
  counted.sort((one, other) => (one.first > other.first ? -1 : 1))

  const { all, ownerOf } = await pseudonymsOf(
    db,
    counted.map(({ id }) => id),
  )
  const residents = new Map<string, ResidentRow>()
  for (const row of await listResidentsOf(db, hamletIds, day)) {
    residents.set(ownerOf(row.learnerId) ?? '', row)
  }
  const listed = counted.flatMap((adult) => {
    const resident = residents.get(adult.id)
    return resident ? [{ ...adult, resident }] : []
  })
  const shown = listed.slice(0, most)
  const shownIds = new Set(shown.map(({ id }) => id))
  const names = all.filter((learnerId) => shownIds.has(ownerOf(learnerId) ?? ''))
  const evidence = byOwner(await listEvidenceOf(db, names), ownerOf)
  const presences = byOwner(await listPresencesOf(db, names), ownerOf)
  const people = shown.map((adult): ShownPerson => {
    const about = {
      rows: evidence.get(adult.id) ?? [],
      skills: measure.thing ? skillsOfThing(measure.thing, rules) : undefined,
      classes: (presences.get(adult.id) ?? []).map(({ classId, startsAt }) => ({
        ...{ classId, day: dayInVietnam(startsAt) },
      })),
      ...{ personId: adult.resident.id, words: question.words },
    }
    const rungs = rungsOf(adult, question).map(({ step, day: on }): ShownRungs => ({
      ...{ steps: [step], day: on, evidence: evidenceOn(on, { step, ...about }) },
    }))
    const { id, displayName: name } = adult.resident
    return { id, name, rungs: joinRungs(rungs) }
  })
  const unlisted = counted.length - listed.length
  return { kind: 'people', people, unlisted, more: Math.max(0, listed.length - most) }
}

function rungsOf({ person, first }: AbleAdult, { day, measure, rules }: Question) {
  const { thing } = measure
  if (!thing) {
    // Being listed has no day of its own.
    return first === '' ? [] : [{ step: 'day' as const, day: first }]
  }
  const days = firstDaysOf(person, rules)
  return rungSteps.flatMap((step) => {
    const on = days.get(indicatorOf(thing, step))
    return on !== undefined && on <= day ? [{ step, day: on }] : []
  })
}

function byOwner<Row extends { learnerId: string }>(
  rows: readonly Row[],
  ownerOf: (learnerId: string) => string | undefined,
): Map<string, Row[]> {
  const grouped = new Map<string, Row[]>()
  for (const row of rows) {
    const owner = ownerOf(row.learnerId) ?? row.learnerId
    const own = grouped.get(owner)
    if (own) own.push(row)
    else grouped.set(owner, [row])
  }
  return grouped
}
