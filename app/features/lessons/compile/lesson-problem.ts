/** An author's mistake, said so that the author can mend it without reading our code. */
export type LessonProblem = {
  file: string
  line: number
  /** The frontmatter key or component at fault. */
  key: string
  message: string
  mend: string
}

/** A problem found in a text before it is known which file the text came from. */
export type Fault = Omit<LessonProblem, 'file'>

export function inFile(file: string, faults: readonly Fault[]): LessonProblem[] {
  return faults.map((fault) => ({ file, ...fault }))
}

/** One line for a terminal; editors open `file:line` on a click. */
export function describeProblem({ file, line, key, message, mend }: LessonProblem): string {
  return `${file}:${String(line)} ${key}: ${message} → ${mend}`
}
