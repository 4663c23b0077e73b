import type { Run } from './report-document.ts'

/** Footnotes in the order in which they are first asked for. */
export type Notes = {
  texts: readonly string[]
  note: (text: string) => Run
}

export function takeNotes(): Notes {
  const texts: string[] = []
  return {
    texts,
    note: (text) => {
      texts.push(text)
      return { note: texts.length }
    },
  }
}
