import { placeHamlets } from '#app/features/territory/territory.server.ts'
import type { Db } from '#db/database.ts'
import { listEvidenceOf } from '#db/queries/coverage-people.server.ts'
import { listPresencesOf } from '#db/queries/outreach.server.ts'
import { listResidentsOf, type ResidentRow } from '#db/queries/residents.server.ts'
import type { Column } from '../cells/counts.ts'
import { firstDaysOf } from '../cells/first-days.ts'
import { indicatorOf, rungSteps, type PeopleIndicator } from '../cells/indicator.ts'
import type { Rules } from '../cells/rules.ts'
import { adultsIn, type CountedAdult } from '../indicators/adults-of.server.ts'
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
  const placed = await placeHamlets(db, { unitId, on: today })
  const hamletIds = placed.map(({ hamletId }) => hamletId)
  const counted = (await adultsIn(db, { hamletIds, day })).flatMap((adult) => {
    if (group !== 'everyone' && !adult.spell.groups.includes(group)) return []
    const days = firstDaysOf(adult.person, rules)
    const first = days.get(measure.indicator)
    return first !== undefined && first <= day ? [{ ...adult, days, first }] : []
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
  const evidence = byOwner(await listEvidenceOf(db, all), ownerOf)
  const presences = byOwner(await listPresencesOf(db, all), ownerOf)
  const people = listed.slice(0, most).map((adult): ShownPerson => {
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

type Dated = CountedAdult & { days: ReadonlyMap<PeopleIndicator, string>; first: string }

function rungsOf({ days, first }: Dated, { day, measure }: Question) {
  const { thing } = measure
  if (!thing) {
    // Being listed has no day of its own.
    return first === '' ? [] : [{ step: 'day' as const, day: first }]
  }
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
