import path from 'node:path'
import { compileLessons } from '#app/features/lessons/compile/compile-lessons.server.ts'
import { describeProblem as describeLesson } from '#app/features/lessons/compile/lesson-problem.ts'
import { describeProblem as describeScenario } from '#app/features/sandbox/scenario/content-problem.ts'
import { loadScenarios } from '#app/features/sandbox/library/load-scenarios.server.ts'

/** Everything authors wrote, checked and compiled; `problems` are lines for a terminal. */
export async function compileContent(root = process.cwd()) {
  const content = path.join(root, 'content')
  const { scenarios, problems: inScenarios, examined } = await loadScenarios(content)
  // A lesson does not have to say again what is wrong with its scenario.
  const known = new Map(examined.map(({ slug, screens }) => [slug, new Set(screens)]))
  const { lessons, problems: inLessons } = await compileLessons({
    sourceDir: path.join(content, 'lessons'),
    audioDir: path.join(root, 'public', 'audio'),
    cacheDir: path.join(root, '.cache', 'lessons'),
    scenarios: known,
  })
  const problems = [...inScenarios.map(describeScenario), ...inLessons.map(describeLesson)]
  return { scenarios, lessons, examined, problems }
}
