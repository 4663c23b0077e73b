import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import * as v from 'valibot'
import { checkShape, type ContentProblem } from '#app/features/sandbox/sandbox.ts'
import { readYaml } from '#app/features/sandbox/sandbox.server.ts'
import { findingsInKit, missingKits } from './check-kits.ts'
import { kitSchema, type Kit, type KitWords } from './kit.ts'

type Loaded = { kits: Kit[]; problems: ContentProblem[] }

/** Reads `kits/*.yaml` below the content folder, and checks them, the shortest evening first. */
export async function loadKits(
  contentFolder: string,
  lessons: readonly KitWords[],
): Promise<Loaded> {
  const folder = path.join(contentFolder, 'kits')
  const files = (await readdir(folder)).filter((file) => file.endsWith('.yaml')).sort()
  const loaded = await Promise.all(
    files.map((file) => loadKit(path.join(folder, file), lessons)),
  )
  const kits = loaded.flatMap((each) => each.kits)
  const problems = loaded.flatMap((each) => each.problems)
  const file = path.relative(process.cwd(), folder)
  const missing = missingKits(kits).map(({ message }) => ({
    ...{ file, line: 1, column: 1, message },
  }))
  return { kits, problems: [...problems, ...(problems.length > 0 ? [] : missing)] }
}

async function loadKit(file: string, lessons: readonly KitWords[]): Promise<Loaded> {
  const source = await readYaml(file)
  if (source.data === undefined) return { kits: [], problems: source.problems }
  const { value, findings } = checkShape(kitSchema, source.data)
  const named = path.basename(file, '.yaml')
  const isMisnamed = value !== undefined && String(value.minutes) !== named
  const all = value ? findingsInKit(value, lessons) : findings
  const misnamed = {
    path: ['minutes'],
    message: `The file is named ${named}.yaml. Name it by its minutes.`,
  }
  const problems = (isMisnamed ? [...all, misnamed] : all).map((found) =>
    source.locate(found),
  )
  return { kits: value && problems.length === 0 ? [value] : [], problems }
}

export async function writeKits(file: string, kits: readonly Kit[]): Promise<void> {
  await writeFile(file, JSON.stringify(kits))
}

/** The kits as the build left them, the shortest evening first. */
export async function openKits(file: string): Promise<readonly Kit[]> {
  return v.parse(v.array(kitSchema), JSON.parse(await readFile(file, 'utf8')))
}
