import type { RoleDeps } from '#app/features/identity/identity.server.ts'
import type { SkillBook } from '#app/features/sandbox/sandbox.server.ts'
import type { Language } from '#app/platform/language.ts'
import type { Column } from '../cells/counts.ts'
import { indicatorOf } from '../cells/indicator.ts'
import { readPages } from './read-pages.server.ts'
import type { TaskLine } from './shown-opened.ts'
import type { Reader } from '../read/reader-of.server.ts'

type Deps = RoleDeps & { skills: SkillBook }
type Question = { day: string; group: Column; language: Language }

/** Of each task: who can alone, of those who have practised it. */
export async function countTasks(
  deps: Deps,
  reader: Reader,
  { day, group, language }: Question,
): Promise<TaskLine[]> {
  const { skills } = deps.skills
  const indicators = skills.flatMap(({ id }) =>
    (['passed', 'practised'] as const).map((step) => indicatorOf(`skill:${id}`, step)),
  )
  const { see } = await readPages(deps, reader, { day, indicators })
  return skills.map(({ id, name }) => ({
    ...{ skill: id, name: name[language] },
    able: see('whole', indicatorOf(`skill:${id}`, 'passed'), group),
    outOf: see('whole', indicatorOf(`skill:${id}`, 'practised'), group),
  }))
}
