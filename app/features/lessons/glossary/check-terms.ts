import type { Language } from '#app/platform/language.ts'
import { nearest } from '#app/platform/nearest.ts'
import type { Fault } from '../compile/lesson-problem.ts'
import type { Outline } from '../compile/outline.ts'
import type { Glossary } from './glossary.ts'

/** The words that a lesson marks as terms and that the glossary does not explain. */
export function faultsOfTerms(
  uses: Outline['terms'],
  language: Language,
  glossary: Glossary,
): Fault[] {
  const names = glossary.list(language).flatMap(({ term, forms }) => [term, ...forms])
  return uses.flatMap(({ of, line }) => {
    if (glossary.find(of, language)) return []
    const near = nearest(of, names)
    const hint = near === undefined ? '' : `write <Term of="${near}">…</Term>, or `
    return [
      {
        line,
        key: 'Term',
        message: `the glossary does not explain “${of}”`,
        mend: `${hint}add the word to content/glossary/glossary.yaml`,
      },
    ]
  })
}

/** The ids of the terms a lesson marks, mark by mark: one marked twice stands here twice. */
export function termsMarked(
  uses: Outline['terms'],
  language: Language,
  glossary: Glossary,
): string[] {
  return uses.flatMap(({ of }) => glossary.find(of, language)?.id ?? [])
}
