import type { ExplainedTerm } from './glossary.ts'

export type LetterGroup = { letter: string; terms: ExplainedTerm[] }

/**
 * Groups terms that are already in the order of the alphabet by their first letter. In Vietnamese
 * Ă, Â, Đ, Ê, Ô, Ơ and Ư are letters of their own, while the marks of tone are not.
 */
export function groupByLetter(terms: readonly ExplainedTerm[]): LetterGroup[] {
  const groups: LetterGroup[] = []
  for (const term of terms) {
    const letter = letterOf(term.term)
    const last = groups.at(-1)
    if (last?.letter === letter) last.terms.push(term)
    else groups.push({ letter, terms: [term] })
  }
  return groups
}

/** The grave, acute and tilde accents, the hook above and the dot below. */
const tones = /[\u0300\u0301\u0303\u0309\u0323]/g

function letterOf(text: string): string {
  const [first = ''] = text.normalize('NFD').replace(tones, '').normalize('NFC')
  return first.toUpperCase()
}

export const letterAnchor = (letter: string): string => `chu-${letter.toLowerCase()}`
