import type { Language } from '#app/platform/language.ts'
import { coreSetOn } from '#app/features/sandbox/sandbox.ts'
import type { SkillBook } from '#app/features/sandbox/sandbox.server.ts'
import type { LessonCatalogue } from '../lessons.server.ts'
import type { LearningPath } from './learning-path.ts'
import { placesOf } from './places-of.ts'
import { showPath, summaryOf } from './shown-path.ts'
import { mapSkills } from './skills-map.ts'

export { openPaths } from './load-paths.server.ts'

type Deps = {
  paths: readonly LearningPath[]
  skills: SkillBook
  lessons: Pick<LessonCatalogue, 'find'>
  titleOf: (scenario: string, language: Language) => string
}

/** The paths and the map of skills, in the language they are asked for. */
export function createPathCatalogue({ paths, skills, lessons, titleOf }: Deps) {
  const finder = (language: Language) => (slug: string) =>
    lessons.find(slug, language)?.meta
  return {
    ids: paths.map(({ id }) => id),
    list: (language: Language) =>
      paths.map((path) => summaryOf(showPath(path, language, finder(language)))),
    find: (id: string, language: Language) => {
      const path = paths.find((each) => each.id === id)
      return path && showPath(path, language, finder(language))
    },
    placesOf: (slug: string, language: Language) =>
      placesOf(slug, paths, language, finder(language)),
    /** With the core set marked that is in force on a day (`2026-11-22`). */
    mapSkills: (language: Language, day: string) =>
      mapSkills(
        {
          ...skills,
          core: coreSetOn(skills.core, day),
          paths,
          findLesson: finder(language),
          titleOf: (scenario) => titleOf(scenario, language),
        },
        language,
      ),
  }
}
