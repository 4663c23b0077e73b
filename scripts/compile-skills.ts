import path from 'node:path'
import type { Lesson } from '#app/features/lessons/lessons.ts'
import { loadPaths } from '#app/features/lessons/paths/load-paths.server.ts'
import type { CompiledScenario } from '#app/features/sandbox/scenario/compiled-scenario.ts'
import { joinSkills } from '#app/features/sandbox/skills/join-skills.server.ts'
import { loadSkills } from '#app/features/sandbox/skills/load-skills.server.ts'

/** What is learned, by what, and in which order: the skills and the paths, checked. */
export async function compileSkills(
  content: string,
  scenarios: readonly CompiledScenario[],
  lessons: readonly Lesson[],
) {
  const loaded = await loadSkills(content)
  const inVietnamese = lessons.filter(({ language }) => language === 'vi')
  const teaching = {
    scenarios: scenarios.map(({ scenario }) => scenario),
    lessons: inVietnamese,
  }
  const joined = await joinSkills(loaded, teaching, path.join(content, 'lessons'))
  const { paths, problems } = await loadPaths(content, {
    lessons: inVietnamese,
    groups: loaded.skills?.groups.map(({ id }) => id) ?? [],
    skills: loaded.skills?.skills ?? [],
  })
  return { skills: joined.book, paths, problems: [...joined.problems, ...problems] }
}
