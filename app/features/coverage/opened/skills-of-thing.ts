import type { Thing } from '../cells/indicator.ts'
import type { Rules } from '../cells/rules.ts'

/** The skills that a thing is counted by. */
export function skillsOfThing(thing: Thing, { skills, core }: Rules): string[] {
  const ids = (isOf: (skill: Rules['skills'][number]) => boolean) =>
    skills.filter(isOf).map(({ id }) => id)
  if (thing === 'any' || thing === 'five') return ids(() => true)
  if (thing === 'core') {
    const asked = core.flatMap(({ oneOfEach }) => oneOfEach.flat())
    return ids(({ procedures }) => procedures.some((each) => asked.includes(each)))
  }
  const [kind, id] = thing.split(':')
  return ids((skill) => (kind === 'content' ? skill.content === id : skill.id === id))
}
