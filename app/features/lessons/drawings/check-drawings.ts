import type { Fault, LessonProblem } from '../compile/lesson-problem.ts'
import type { Outline } from '../compile/outline.ts'

/** The drawings that a lesson shows and that nobody drew. */
export function faultsOfDrawings(
  uses: Outline['drawings'],
  names: readonly string[],
): Fault[] {
  return uses.flatMap(({ name, line }) => {
    if (name === '' || names.includes(name)) return []
    const message = `there is no drawing “${name}”`
    const mend = `draw content/drawings/${name}.svg, or choose one of: ${names.join(', ')}`
    return [{ line, key: 'Drawing.name', message, mend }]
  })
}

/** The drawings that no lesson shows: their readers would load nothing of them, their authors all. */
export function unusedDrawings(
  folder: string,
  names: readonly string[],
  used: ReadonlySet<string>,
): LessonProblem[] {
  return names
    .filter((name) => !used.has(name))
    .map((name) => ({
      file: `${folder}/${name}.svg`,
      line: 1,
      key: 'file',
      message: 'no lesson shows this drawing',
      mend: `show it with <Drawing name="${name}" alt="…">…</Drawing>, or remove the file`,
    }))
}
