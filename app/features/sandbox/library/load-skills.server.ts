import path from 'node:path'
import { checkShape } from '../doctor/check-shape.ts'
import type { ContentProblem, Finding } from '../scenario/content-problem.ts'
import { didYouMean } from '../doctor/nearest.ts'
import { skillListSchema, type SkillList } from './skill.ts'
import { readYaml } from './yaml-source.server.ts'

/** Reads `skills/skills.yaml` below the content folder. */
export async function loadSkills(
  contentFolder: string,
): Promise<{ skills: SkillList | undefined; problems: ContentProblem[] }> {
  const file = path.join(contentFolder, 'skills', 'skills.yaml')
  const source = await readYaml(file)
  if (source.data === undefined) return { skills: undefined, problems: source.problems }
  const { value, findings } = checkShape(skillListSchema, source.data)
  const all = value ? findingsInSkills(value) : findings
  return {
    skills: all.length === 0 ? value : undefined,
    problems: all.map((finding) => source.locate(finding)),
  }
}

function findingsInSkills({ groups, skills }: SkillList): Finding[] {
  const known = groups.map(({ id }) => id)
  return skills.flatMap(({ id, group }, index) => {
    const isTaken = skills.findIndex((other) => other.id === id) < index
    return [
      ...(isTaken
        ? [{ path: ['skills', index, 'id'], message: `The skill "${id}" is there twice.` }]
        : []),
      ...(known.includes(group)
        ? []
        : [
            {
              path: ['skills', index, 'group'],
              message: `There is no group "${group}".${didYouMean(group, known)}`,
            },
          ]),
    ]
  })
}
