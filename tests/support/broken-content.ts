import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describeProblem } from '#app/features/sandbox/scenario/content-problem.ts'
import { loadScenarios } from '#app/features/sandbox/library/load-scenarios.server.ts'

const slug = 'dang-nhap-cong-dvc'

/** A scenario that stays as it is, so that tests may count its lines. */
const kept = path.join('tests', 'support', 'content')

/** The files in which tests make mistakes, below the content folder. */
export const scenarioFile = `scenarios/${slug}/scenario.yaml`
export const vietnameseFile = `scenarios/${slug}/vi.yaml`
export const englishFile = `scenarios/${slug}/en.yaml`

/** What the scenario needs to be loaded, and the folder it is taken from. */
const parts = [
  ['content', 'personas'],
  ['content', 'skills'],
  [kept, `scenarios/${slug}`],
] as const

/** What is found in a copy of the content, small and changed before it is read. */
export async function loadAfter(change: (folder: string) => Promise<void>) {
  const folder = await mkdtemp(path.join(tmpdir(), 'content-'))
  try {
    for (const [from, part] of parts)
      await cp(path.join(from, part), path.join(folder, part), { recursive: true })
    await change(folder)
    const { scenarios, problems } = await loadScenarios(folder)
    const named = problems.map((problem) => {
      const file = path.relative(folder, path.resolve(problem.file))
      return describeProblem({ ...problem, file })
    })
    return { scenarios, problems: named }
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** The problems found after one mistake, as lines for a terminal. */
export async function problemsAfter(
  file: string,
  right: string,
  wrong: string,
): Promise<string[]> {
  const { problems } = await loadAfter(async (folder) => {
    const broken = path.join(folder, file)
    const text = await readFile(broken, 'utf8')
    if (!text.includes(right)) throw new Error(`${file} has no "${right}" to be broken`)
    await writeFile(broken, text.replace(right, wrong))
  })
  return problems
}

/** Where a text stands in a file as it is committed. */
export async function placeOf(
  file: string,
  text: string,
): Promise<{ line: number; column: number }> {
  const whole = await readFile(path.join(kept, file), 'utf8')
  const lines = whole.slice(0, whole.indexOf(text)).split('\n')
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 }
}
