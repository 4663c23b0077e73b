import path from 'node:path'
import { loadKits } from '#app/features/classes/tonight/load-kits.server.ts'
import { loadIndicators } from '#app/features/coverage/catalogue/load-indicators.server.ts'
import { compileLessons } from '#app/features/lessons/compile/compile-lessons.server.ts'
import { describeProblem as describeLesson } from '#app/features/lessons/compile/lesson-problem.ts'
import { foldersIn } from '#app/features/lessons/compile/list-entries.server.ts'
import { unusedDrawings } from '#app/features/lessons/drawings/check-drawings.ts'
import { loadDrawings } from '#app/features/lessons/drawings/load-drawings.server.ts'
import { makeGlossary } from '#app/features/lessons/glossary/glossary.ts'
import { loadGlossary } from '#app/features/lessons/glossary/load-glossary.server.ts'
import { compileSearch } from '#app/features/lessons/search/compile-search.server.ts'
import { describeProblem as describeScenario } from '#app/features/sandbox/scenario/content-problem.ts'
import { loadScenarios } from '#app/features/sandbox/library/load-scenarios.server.ts'
import { isPractised } from '#app/features/lessons/lessons.ts'
import { compileSkills } from './compile-skills.ts'

/** Everything authors wrote, checked and compiled; `problems` are lines for a terminal. */
export async function compileContent(root = process.cwd()) {
  const content = path.join(root, 'content')
  const { scenarios, problems: inScenarios, examined } = await loadScenarios(content)
  // A lesson does not have to say again what is wrong with its scenario.
  const known = new Map(examined.map(({ slug, screens }) => [slug, new Set(screens)]))
  const sourceDir = path.join(content, 'lessons')
  const slugs = await foldersIn(sourceDir)
  const { terms, problems: inGlossary } = await loadGlossary(content, slugs)
  const drawingsDir = path.join(content, 'drawings')
  const { drawings, names, problems: inDrawings } = await loadDrawings(drawingsDir)
  const {
    lessons,
    problems: inLessons,
    shown,
  } = await compileLessons({
    sourceDir,
    audioDir: path.join(root, 'public', 'audio'),
    cacheDir: path.join(root, '.cache', 'lessons'),
    scenarios: known,
    glossary: makeGlossary(terms),
    drawings: names,
  })
  const {
    skills,
    paths,
    problems: inSkills,
  } = await compileSkills(
    content,
    scenarios,
    lessons.map(({ lesson }) => lesson),
  )
  const spoken = lessons
    .map(({ lesson }) => lesson)
    .filter((lesson) => lesson.language === 'vi' && isPractised(lesson))
    .map(({ title, benefit }) => ({ lesson: title, benefit }))
  const { kits, problems: inKits } = await loadKits(content, spoken)
  const { book: indicators, problems: inIndicators } = await loadIndicators(
    content,
    skills?.frameworks ?? [],
  )
  // What is left out for its own mistakes would be missed here, and they are told already.
  const isWhole = inScenarios.length + inGlossary.length + inLessons.length === 0
  const { search, problems: inSearch } = await compileSearch(content, {
    lessons: lessons.map(({ lesson }) => lesson),
    glossary: makeGlossary(terms),
    paths,
    isWhole,
  })
  const unused = unusedDrawings(drawingsDir, names, shown)
  const problems = [
    ...[
      ...inScenarios,
      ...inGlossary,
      ...(isWhole ? inSkills : []),
      ...(skills ? inIndicators : []),
      ...inKits,
      ...inSearch,
    ].map(describeScenario),
    ...[...inDrawings, ...unused, ...inLessons].map(describeLesson),
  ]
  return {
    ...{ scenarios, lessons, skills, paths, terms, drawings, search, kits, indicators },
    ...{ examined, problems },
  }
}
