import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import * as v from 'valibot'

const notesSchema = v.strictObject({
  /** Address of the small deferred script of every page. */
  page: v.string(),
  /** Address of the script that sets letters and colours before the first paint. */
  prefs: v.string(),
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
