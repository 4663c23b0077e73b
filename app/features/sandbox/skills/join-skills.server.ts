import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { ContentProblem, Finding } from '../scenario/content-problem.ts'
import type { LoadedSkills } from './load-skills.server.ts'
import type { SkillBook } from './skill-book.server.ts'
import {
  findingsInCoreUse,
  findingsInLesson,
  findingsInTaught,
  withTeaching,
  type Teaching,
  type TeachingLesson,
} from './teaching.ts'

/** The skills with their scenarios and lessons, once all of those are known. */
export async function joinSkills(
  { skills: list, core, frameworks, sources }: LoadedSkills,
  teaching: Teaching,
  lessonFolder: string,
): Promise<{ book: SkillBook | undefined; problems: ContentProblem[] }> {
  if (!list) return { book: undefined, problems: [] }
  const skills = withTeaching(list, teaching)
  const inLessons = teaching.lessons.map((lesson) =>
    locateInLesson(lessonFolder, lesson, findingsInLesson(lesson, list, teaching)),
  )
  const problems = [
    ...findingsInTaught(skills, teaching).map((found) => sources.skills.locate(found)),
    ...findingsInCoreUse(core, skills).map((found) => sources.core.locate(found)),
    ...(await Promise.all(inLessons)).flat(),
  ]
  const { version, groups } = list
  return {
    book: { version, groups, skills, core: [...core], frameworks: [...frameworks] },
    problems,
  }
}

async function locateInLesson(
  folder: string,
  { slug }: TeachingLesson,
  findings: readonly Finding[],
): Promise<ContentProblem[]> {
  if (findings.length === 0) return []
  const file = path.join(folder, slug, 'lesson.vi.mdx')
  const lines = (await readFile(file, 'utf8')).split('\n')
  return findings.map(({ path: [key], message }) => {
    const line = lines.findIndex((text) => text.startsWith(`${String(key)}:`)) + 1
    return {
      file: path.relative(process.cwd(), file),
      line: Math.max(line, 1),
      column: 1,
      message,
    }
  })
}
