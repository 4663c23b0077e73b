import { cp, mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { writeKits } from '#app/features/classes/tonight/load-kits.server.ts'
import { writeIndicators } from '#app/features/coverage/catalogue/load-indicators.server.ts'
import { writeLessons } from '#app/features/lessons/compile/write-lessons.server.ts'
import { writeDrawings } from '#app/features/lessons/drawings/drawings.server.ts'
import { writeGlossary } from '#app/features/lessons/glossary/glossary.server.ts'
import { writePaths } from '#app/features/lessons/paths/load-paths.server.ts'
import { writeSearch } from '#app/features/lessons/search/open-searches.server.ts'
import { writeSkills } from '#app/features/sandbox/skills/skill-book.server.ts'
import { compileContent } from './compile-content.ts'

/** Compiles what authors wrote to where the server opens it. A mistake in it ends the process. */
export async function buildContent(buildDirectory: string): Promise<void> {
  const content = await compileContent()
  const { scenarios, lessons, skills, paths, terms, drawings, search, kits } = content
  const { indicators, problems } = content
  if (problems.length > 0) {
    console.error(`\n${problems.join('\n')}\n\nThe content cannot be built as it is.`)
    process.exit(1)
  }
  const out = path.join(buildDirectory, 'content')
  await rm(out, { recursive: true, force: true })
  await mkdir(out, { recursive: true })
  await writeFile(path.join(out, 'scenarios.json'), JSON.stringify(scenarios))
  await writeGlossary(path.join(out, 'glossary.json'), terms)
  await writeDrawings(path.join(out, 'drawings.json'), drawings)
  if (skills) await writeSkills(path.join(out, 'skills.json'), skills)
  if (indicators) await writeIndicators(path.join(out, 'indicators.json'), indicators)
  await writePaths(path.join(out, 'paths.json'), paths)
  await writeKits(path.join(out, 'kits.json'), kits)
  await writeSearch(out, search)
  await writeLessons(path.join(out, 'lessons'), lessons)
  await cp(path.join('content', 'texts'), path.join(out, 'texts'), { recursive: true })
}
