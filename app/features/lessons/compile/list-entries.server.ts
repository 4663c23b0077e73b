import type { Dirent } from 'node:fs'
import { readdir } from 'node:fs/promises'

/** The names of what is wanted in a folder, sorted; none where there is no such folder. */
export async function listEntries(
  dir: string,
  isWanted: (entry: Dirent) => boolean,
): Promise<string[]> {
  const entries = (await unlessAbsent(readdir(dir, { withFileTypes: true }))) ?? []
  return entries
    .filter(isWanted)
    .map(({ name }) => name)
    .sort()
}

/** Every lesson, scenario or template is a folder of its own. */
export const foldersIn = (dir: string): Promise<string[]> =>
  listEntries(dir, (entry) => entry.isDirectory())

export async function unlessAbsent<Value>(
  reading: Promise<Value>,
): Promise<Value | undefined> {
  try {
    return await reading
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      return undefined
    throw error
  }
}
