import { withoutTones } from '#app/platform/letters.ts'
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

function letterOf(text: string): string {
  const [first = ''] = withoutTones(text)
  return first.toUpperCase()
}

export const letterAnchor = (letter: string): string => `chu-${letter.toLowerCase()}`
