import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { searchFile } from '#app/features/lessons/search/open-searches.server.ts'
import type { Language } from '#app/platform/language.ts'

/** Puts what is searched where browsers can fetch it, under a name that changes when it does. */
export async function publishSearch(
  contentDirectory: string,
  assetsDirectory: string,
  language: Language,
): Promise<string> {
  const library = await readFile(searchFile(contentDirectory, language))
  const sum = createHash('sha256').update(library).digest('hex').slice(0, 8)
  const name = `search-${language}-${sum}.json`
  await writeFile(path.join(assetsDirectory, name), library)
  return `/assets/${name}`
}
