import type { TaughtSkill } from '#app/features/sandbox/sandbox.ts'
import type { EveningSkill } from './evening.ts'

/** The skills that a path teaches, in its order; its readings have none. */
export type SkillsOfPath = { readers: string; skills: readonly string[] }

/** What can be taught to residents, in the order in which their paths teach it. */
export function eveningSkills(
  skills: readonly TaughtSkill[],
  paths: readonly SkillsOfPath[],
): EveningSkill[] {
  const ways = paths.filter(({ readers }) => readers === 'residents')
  const ordered = [...new Set(ways.flatMap((way) => way.skills))]
  return ordered.flatMap((id) => {
    const skill = skills.find((each) => each.id === id)
    if (!skill) return []
    const after = ways
      .filter((way) => way.skills.includes(id))
      .map((way) => way.skills[way.skills.indexOf(id) - 1])
    const [lesson] = skill.lessons
    const [scenario] = skill.scenarios
    return [{ id, lesson, scenario, procedures: skill.procedures, after }]
  })
}
