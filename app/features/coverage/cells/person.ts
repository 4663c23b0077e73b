import * as v from 'valibot'
import { groups, type Group } from './counts.ts'
import { steps, type Step } from './indicator.ts'

/** A calendar day in Vietnam, such as `2026-11-22`. */
export type Day = string

/** Where an adult lives from a day up to but without another, and what they are counted as. */
export type Spell = {
  hamletId: string
  from: Day
  to: Day | null
  groups: readonly Group[]
}

/** The first day on which somebody stood on each step of a skill. */
export type FirstDays = Partial<Record<Step, Day>>

/** All that the cells need to know of a person: nothing that says who it is. */
export type Person = {
  spells: readonly Spell[]
  /** By the id of the skill. */
  skills: Readonly<Record<string, FirstDays>>
  /** Came to a class, or was called on at home. */
  attended: Day | null
  /** Said how it went since, alone or not. */
  answered: Day | null
}

/** Where somebody lives as an adult on a day. */
export function spellOn({ spells }: Person, day: Day): Spell | undefined {
  return spells.find(({ from, to }) => from <= day && (to === null || day < to))
}

const packedSchema = v.object({
  p: v.array(v.tuple([v.string(), v.string(), v.nullable(v.string()), v.number()])),
  s: v.record(v.string(), v.string()),
  a: v.nullable(v.string()),
  q: v.nullable(v.string()),
})

/** As a short text: groups are bits, steps are letters, in the order in which they are listed. */
export function packPerson({ spells, skills, attended, answered }: Person): string {
  const p = spells.map((spell) => [
    ...[spell.hamletId, spell.from, spell.to],
    groups.reduce(
      (bits, group, place) => bits | (Number(spell.groups.includes(group)) << place),
      0,
    ),
  ])
  const s = Object.fromEntries(
    Object.entries(skills).map(([skill, days]) => [
      skill,
      steps.map((step) => days[step] ?? '').join(' '),
    ]),
  )
  return JSON.stringify({ p, s, a: attended, q: answered })
}

export function unpackPerson(packed: string): Person {
  const { p, s, a, q } = v.parse(packedSchema, JSON.parse(packed))
  return {
    spells: p.map(([hamletId, from, to, bits]) => ({
      ...{ hamletId, from, to },
      groups: groups.filter((_group, place) => bits & (1 << place)),
    })),
    skills: Object.fromEntries(
      Object.entries(s).map(([skill, days]) => [skill, unpackDays(days)]),
    ),
    attended: a,
    answered: q,
  }
}

/** Those of one skill alone. */
export function unpackDays(packed: string): FirstDays {
  const days = packed.split(' ')
  const first: FirstDays = {}
  for (const [place, step] of steps.entries()) if (days[place]) first[step] = days[place]
  return first
}
