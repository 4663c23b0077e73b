import type { Language } from '#app/platform/language.ts'
import {
  isInCore,
  levels,
  type CoreSet,
  type Level,
  type TaughtSkill,
} from '#app/features/sandbox/sandbox.ts'
import type { LearningPath } from './learning-path.ts'
import type { FindLesson } from './shown-path.ts'

type Named = { id: string; name: Readonly<Record<Language, string>> }
type Linked = { slug: string; title: string }

export type MappedSkill = {
  id: string
  name: string
  isCore: boolean
  lessons: Linked[]
  scenarios: Linked[]
}
export type MappedGroup = {
  id: string
  name: string
  /** The path that teaches the group whole. */
  path: { id: string; title: string } | undefined
  levels: { level: Level; skills: MappedSkill[] }[]
}

type Known = {
  groups: readonly Named[]
  skills: readonly TaughtSkill[]
  core: CoreSet | undefined
  paths: readonly LearningPath[]
  findLesson: FindLesson
  titleOf: (scenario: string) => string
}

/** The skills by group and, in each, by level. A level that has no skill is left out. */
export function mapSkills(
  { groups, skills, core, paths, findLesson, titleOf }: Known,
  language: Language,
): MappedGroup[] {
  const mapped = (skill: TaughtSkill): MappedSkill => ({
    id: skill.id,
    name: skill.name[language],
    isCore: isInCore(core, skill),
    lessons: skill.lessons.map((slug) => ({
      slug,
      title: findLesson(slug)?.title ?? slug,
    })),
    scenarios: skill.scenarios.map((slug) => ({ slug, title: titleOf(slug) })),
  })
  return groups.map(({ id, name }) => {
    const path = paths.find(({ teaches }) => teaches === id)
    const own = skills.filter(({ group }) => group === id)
    return {
      id,
      name: name[language],
      path: path && { id: path.id, title: path[language].title },
      levels: levels
        .map((level) => ({
          level,
          skills: own.filter((skill) => skill.level === level).map(mapped),
        }))
        .filter((each) => each.skills.length > 0),
    }
  })
}
