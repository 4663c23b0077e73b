import {
  indicatorOf,
  steps,
  type PeopleIndicator,
  type Step,
  type Thing,
} from './indicator.ts'
import type { Day, Person } from './person.ts'
import type { Rules } from './rules.ts'

/** Before all days. */
const always: Day = ''

/** The first day of each indicator that a person counts for. */
export function firstDaysOf(person: Person, rules: Rules): Map<PeopleIndicator, Day> {
  const found = new Map<PeopleIndicator, Day>([['listed', always]])
  if (person.attended !== null) found.set('attended', person.attended)
  if (person.answered !== null) found.set('answered', person.answered)
  const own = Object.keys(person.skills)
  for (const step of steps) {
    const dayOf = (skill: string) => person.skills[skill]?.[step]
    const note = (thing: Thing, day: Day | undefined) => {
      if (day !== undefined) found.set(indicatorOf(thing, step), day)
    }
    own.forEach((skill) => note(`skill:${skill}`, dayOf(skill)))
    const byContent = rules.contents.map((content) =>
      earliest(skillsOf(rules, content).map(dayOf)),
    )
    rules.contents.forEach((content, place) => note(`content:${content}`, byContent[place]))
    note('any', earliest(own.map(dayOf)))
    note('five', latest(byContent))
    note('core', coreDay(person, rules, step))
  }
  return found
}

/** The first day of one of them, without working out all the others. */
export function firstDayOf(
  person: Person,
  { indicator, rules }: { indicator: PeopleIndicator; rules: Rules },
): Day | undefined {
  if (indicator === 'listed') return always
  if (indicator === 'attended' || indicator === 'answered') {
    return person[indicator] ?? undefined
  }
  const [thing, name] = indicator.split('.')
  const step = steps.find((each) => each === name)
  return step && dayOfThing(person, rules, { thing, step })
}

function dayOfThing(
  person: Person,
  rules: Rules,
  { thing = '', step }: { thing: string | undefined; step: Step },
): Day | undefined {
  const dayOf = (skill: string) => person.skills[skill]?.[step]
  const dayOfContent = (content: string) => earliest(skillsOf(rules, content).map(dayOf))
  if (thing === 'any') return earliest(Object.keys(person.skills).map(dayOf))
  if (thing === 'core') return coreDay(person, rules, step)
  if (thing === 'five') return latest(rules.contents.map(dayOfContent))
  const [kind, id = ''] = thing.split(':')
  return kind === 'content' ? dayOfContent(id) : dayOf(id)
}

function skillsOf({ skills }: Rules, content: string): string[] {
  return skills.filter((skill) => skill.content === content).map(({ id }) => id)
}

/**
 * The first day on which the core set of that day was met: one procedure of each line. What was
 * reached under one version stays as it was counted when the next comes into force.
 */
function coreDay({ skills: own }: Person, { core, skills }: Rules, step: Step) {
  const dayOfProcedure = (procedure: string) =>
    earliest(
      skills.map(({ id, procedures }) =>
        procedures.includes(procedure) ? own[id]?.[step] : undefined,
      ),
    )
  return earliest(
    core.map(({ oneOfEach, validFrom, validTo }) => {
      const met = latest(oneOfEach.map((line) => earliest(line.map(dayOfProcedure))))
      if (met === undefined) return undefined
      const day = met > validFrom ? met : validFrom
      return validTo === undefined || day < validTo ? day : undefined
    }),
  )
}

function earliest(days: readonly (Day | undefined)[]): Day | undefined {
  let first: Day | undefined
  for (const day of days) {
    if (day !== undefined && (first === undefined || day < first)) first = day
  }
  return first
}

/** Undefined where one is missing, or there are none. */
function latest(days: readonly (Day | undefined)[]): Day | undefined {
  let last: Day | undefined
  for (const day of days) {
    if (day === undefined) return undefined
    if (last === undefined || day > last) last = day
  }
  return last
}
