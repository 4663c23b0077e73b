import { coreSetOn, isInCore, type CoreSet } from '#app/features/sandbox/sandbox.ts'
import type { Person } from '../cells/person.ts'
import type { Population } from './sample.ts'

type Skill = {
  id: string
  procedures: readonly string[]
  scenarios: readonly string[]
}
export type Book = { skills: readonly Skill[]; core: readonly CoreSet[] }

export type Task = { skill: string; scenario: string }

type Drawn = {
  id: string
  person: Person
  seed: string
  day: string
  population: Population
}

/**
 * What somebody drawn does again: one thing out of all that they could by the record, chosen by
 * the seed, since nobody has an evening for the whole set.
 */
export function taskOf(
  { id, person, seed, day, population }: Drawn,
  { skills, core }: Book,
  sha256: (text: string) => string,
): Task | undefined {
  const set = coreSetOn(core, day)
  const isMeant = (skill: Skill) => population === 'any.passed' || isInCore(set, skill)
  const able = skills.filter((skill) => {
    const on = person.skills[skill.id]?.passed
    return on !== undefined && on <= day && skill.scenarios.length > 0
  })
  const meant = able.filter(isMeant)
  const [first] = (meant.length > 0 ? meant : able)
    .map((skill) => ({ skill, place: sha256(`${seed} ${id} ${skill.id}`) }))
    .sort((one, other) => (one.place < other.place ? -1 : 1))
  const scenario = first?.skill.scenarios[0]
  return first && scenario !== undefined ? { skill: first.skill.id, scenario } : undefined
}
