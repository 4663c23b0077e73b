/** An author's mistake, said so that the author can mend it without reading our code. */
export type ContentProblem = { file: string; line: number; column: number; message: string }

export type KeyPath = readonly (string | number)[]

/** A mistake found in a text before it is known where in the file that text stands. */
export type Finding = { path: KeyPath; message: string }

/** One line for a terminal; editors open `file:line:column` on a click. */
export function describeProblem({ file, line, column, message }: ContentProblem): string {
  return `${file}:${line}:${column} ${message}`
}
