import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { foldersIn, unlessAbsent } from '../compile/list-entries.server.ts'
import { openCompiler } from '../compile/open-compiler.server.ts'
import { readFrontmatter } from '../compile/read-frontmatter.ts'
import { readerGroups, type ReaderGroup } from '../frontmatter.ts'
import { isOursInFrontmatter } from './pick-texts.ts'
import type { EaseText, Prose } from '../compile/prose.ts'
import { readYamlProse } from './read-yaml-prose.ts'

/** The Vietnamese prose of each lesson that compiles, from the compiler's cache where it is there. */
export async function lessonTexts(
  lessonsDir: string,
  cacheDir: string,
): Promise<EaseText[]> {
  const compiler = await openCompiler(cacheDir)
  const texts = (await foldersIn(lessonsDir)).map(async (slug): Promise<EaseText[]> => {
    const file = path.join(lessonsDir, slug, 'lesson.vi.mdx')
    const source = await unlessAbsent(readFile(file, 'utf8'))
    if (source === undefined) return []
    const { yaml, body } = readFrontmatter(source)
    const compiled = await compiler.compile(body)
    // What is wrong with it, the check of lessons says.
    if (!compiled.isCompiled) return []
    const prose = withFrontmatter(compiled.outline.prose, yaml)
    return [{ file, readers: readersOf(yaml), knowsTerms: false, prose }]
  })
  return (await Promise.all(texts)).flat()
}

/** Read without the rest of the frontmatter, in which something may be wrong. */
function readersOf(yaml: string): ReaderGroup {
  const written = /^readers:\s*(\S+)/m.exec(yaml)?.[1]
  return readerGroups.find((known) => known === written) ?? 'residents'
}

/** The frontmatter comes last: what the lesson explains is known in its title and step card. */
function withFrontmatter(prose: Prose, yaml: string): Prose {
  const head = readYamlProse(yaml, {
    isOurs: isOursInFrontmatter,
    firstLine: 2,
  })
  const before = prose.exceptions.length
  const blocks = head.blocks.map((block) => ({
    ...block,
    excused: block.excused.map((index) => index + before),
  }))
  return {
    blocks: [...prose.blocks, ...blocks],
    exceptions: [...prose.exceptions, ...head.exceptions],
  }
}
