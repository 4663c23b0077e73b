import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { loadScenarios } from '../library/load-scenarios.server.ts'

export type Library = Awaited<ReturnType<typeof loadScenarios>>

/** The library as last read, and what its files looked like then. */
export type LatestLibrary = { stamp: string; library: Promise<Library> } | undefined

/**
 * Reads and examines the content folder as it is now, so that an author sees a mistake at the
 * next load of the page. As long as no file has changed, `latest` is given again.
 */
export async function readLibrary(
  latest: { library: LatestLibrary },
  contentDirectory: string,
): Promise<Library> {
  const stamp = await stampOf(contentDirectory)
  if (latest.library?.stamp !== stamp)
    latest.library = { stamp, library: loadScenarios(contentDirectory) }
  return latest.library.library
}

/** Changes whenever a file of the folder is written, added or taken away. */
async function stampOf(folder: string): Promise<string> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true })
  const files = entries.filter((entry) => entry.isFile() && entry.name.endsWith('.yaml'))
  const stamps = await Promise.all(
    files.map(async ({ parentPath, name }) => {
      const file = path.join(parentPath, name)
      return `${file} ${(await stat(file)).mtimeMs}`
    }),
  )
  return stamps.sort().join('\n')
}
