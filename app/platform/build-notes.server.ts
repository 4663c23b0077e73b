import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import * as v from 'valibot'

const scriptsSchema = v.strictObject({
  /** Address of the small deferred script of pages that run a framework. */
  page: v.string(),
  /** Address of that of all others. */
  document: v.string(),
  /** Address of what the pages of staff have besides. */
  staff: v.string(),
  /** Address of the script that sets letters and colours before the first paint. */
  prefs: v.string(),
})
const searchFilesSchema = v.strictObject({ code: v.string(), library: v.string() })
const notesSchema = v.strictObject({
  scripts: scriptsSchema,
  /** Addresses of what the browser fetches to search by itself, by language. */
  search: v.strictObject({ vi: searchFilesSchema, en: searchFilesSchema }),
})
export type BuildNotes = v.InferOutput<typeof notesSchema>

const fileOf = (buildDirectory: string) => path.join(buildDirectory, 'scripts.json')

/** What the build tells the server of the hashed names it gave. */
export async function readBuildNotes(buildDirectory: string): Promise<BuildNotes> {
  return v.parse(notesSchema, JSON.parse(await readFile(fileOf(buildDirectory), 'utf8')))
}

export async function writeBuildNotes(
  buildDirectory: string,
  notes: BuildNotes,
): Promise<void> {
  await writeFile(fileOf(buildDirectory), JSON.stringify(notes))
}
