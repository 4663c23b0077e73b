import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import * as v from 'valibot'
import { checkShape, type ContentProblem } from '#app/features/sandbox/sandbox.ts'
import { readYaml } from '#app/features/sandbox/sandbox.server.ts'
import { findingsInPaths } from './check-paths.ts'
import { learningPathSchema, type LearningPath } from './learning-path.ts'

const pathsSchema = v.array(learningPathSchema)

/** Reads `paths/paths.yaml` below the content folder, and checks it against what is known. */
export async function loadPaths(
  contentFolder: string,
  known: Parameters<typeof findingsInPaths>[1],
): Promise<{ paths: LearningPath[]; problems: ContentProblem[] }> {
  const source = await readYaml(path.join(contentFolder, 'paths', 'paths.yaml'))
  if (source.data === undefined) return { paths: [], problems: source.problems }
  const { value = [], findings } = checkShape(pathsSchema, source.data)
  const all = findings.length > 0 ? findings : findingsInPaths(value, known)
  return { paths: value, problems: all.map((finding) => source.locate(finding)) }
}

export async function writePaths(
  file: string,
  paths: readonly LearningPath[],
): Promise<void> {
  await writeFile(file, JSON.stringify(paths))
}

/** The paths as the build left them, in the order in which they are shown. */
export async function openPaths(file: string): Promise<readonly LearningPath[]> {
  return v.parse(pathsSchema, JSON.parse(await readFile(file, 'utf8')))
}
