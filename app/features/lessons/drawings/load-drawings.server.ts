import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { inFile, type LessonProblem } from '../compile/lesson-problem.ts'
import type { Drawing, Drawings } from './drawing.ts'
import { readDrawing } from './read-drawing.ts'

export type LoadedDrawings = {
  drawings: Drawings
  /** Of every file, also of those with faults. */
  names: readonly string[]
  problems: LessonProblem[]
}

/** Reads and checks `<name>.svg` of a folder. */
export async function loadDrawings(folder: string): Promise<LoadedDrawings> {
  const drawings = new Map<string, Drawing>()
  const names: string[] = []
  const problems: LessonProblem[] = []
  for (const entry of (await readdir(folder)).sort()) {
    const file = path.join(folder, entry)
    const name = /^([a-z0-9]+(?:-[a-z0-9]+)*)\.svg$/.exec(entry)?.[1]
    if (name === undefined) {
      const message = 'is not the name of a drawing'
      const mend = 'name it in lower case with hyphens, such as doc-dia-chi.svg'
      problems.push(...inFile(file, [{ line: 1, key: 'file', message, mend }]))
      continue
    }
    names.push(name)
    const { drawing, faults } = readDrawing(await readFile(file, 'utf8'))
    if (drawing) drawings.set(name, drawing)
    problems.push(...inFile(file, faults))
  }
  return { drawings, names, problems }
}
