import * as v from 'valibot'
import type { Language } from '#app/platform/language.ts'
import { lineSchema, slugSchema } from '../frontmatter.ts'

const wordingSchema = v.strictObject({
  term: lineSchema,
  /** Other ways to write or say it. */
  forms: v.optional(v.array(lineSchema), []),
  /** One or two plain sentences. */
  means: lineSchema,
})

/** A hard word, said plainly in each language. */
export const termSchema = v.strictObject({
  id: slugSchema,
  vi: wordingSchema,
  en: wordingSchema,
  /** The lesson that explains more. */
  lesson: v.optional(slugSchema),
})
export type Term = v.InferOutput<typeof termSchema>

/** A term in the language of a page. */
export type ExplainedTerm = v.InferOutput<typeof wordingSchema> & {
  id: string
  lesson?: string | undefined
}

/** The Vietnamese path of the page of all terms. */
export const glossaryPath = '/tu-kho'

/** Where a term stands on that page. */
export const termAnchor = (id: string): string => `tu-${id}`

export function explainedIn(language: Language, term: Term): ExplainedTerm {
  const { id, lesson } = term
  return { id, lesson, ...term[language] }
}

/** Everything that a term is found by in a language, its id first. */
export function namesOf(term: Term, language: Language): string[] {
  return [term.id, term[language].term, ...term[language].forms]
}

/** Names are compared without regard to case or to how their letters are stored. */
export const foldName = (name: string): string => name.normalize('NFC').trim().toLowerCase()

/** The forms that are names of their own, not the term itself cut short or lengthened. */
export function otherNames({ term, forms }: ExplainedTerm): string[] {
  const own = foldName(term)
  return forms.filter((form) => {
    const name = foldName(form)
    return !name.includes(own) && !own.includes(name)
  })
}

export type Glossary = {
  /** In the order of the alphabet. */
  list(language: Language): readonly ExplainedTerm[]
  /** By id, by the term itself or by any of its forms. */
  find(name: string, language: Language): ExplainedTerm | undefined
}

export function makeGlossary(terms: readonly Term[]): Glossary {
  const of = { vi: shelf(terms, 'vi'), en: shelf(terms, 'en') }
  return {
    list: (language) => of[language].sorted,
    find: (name, language) => of[language].byName.get(foldName(name)),
  }
}

function shelf(terms: readonly Term[], language: Language) {
  const { compare } = new Intl.Collator(language)
  const byName = new Map<string, ExplainedTerm>()
  for (const term of terms) {
    const explained = explainedIn(language, term)
    for (const name of namesOf(term, language)) byName.set(foldName(name), explained)
  }
  const sorted = terms
    .map((term) => explainedIn(language, term))
    .sort((one, other) => compare(one.term, other.term))
  return { byName, sorted }
}
