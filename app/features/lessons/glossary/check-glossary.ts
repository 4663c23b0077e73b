import { unknownName, type Finding } from '#app/features/sandbox/sandbox.ts'
import { languages } from '#app/platform/language.ts'
import { foldName, namesOf, type Term } from './glossary.ts'

export function findingsInGlossary(
  terms: readonly Term[],
  knownLessons: readonly string[],
): Finding[] {
  return [
    ...findingsInNames(terms),
    ...terms.flatMap(({ lesson }, index) =>
      lesson === undefined
        ? []
        : unknownName('lesson', lesson, knownLessons, [index, 'lesson']),
    ),
  ]
}

/** A name that leads to two terms would explain one of them wrongly. */
function findingsInNames(terms: readonly Term[]): Finding[] {
  return languages.flatMap((language) => {
    const owners = new Map<string, Term>()
    return terms.flatMap((term, index) =>
      [...new Set(namesOf(term, language).map(foldName))].flatMap((name) => {
        const owner = owners.get(name)
        owners.set(name, owner ?? term)
        if (!owner) return []
        const message = `“${name}” already leads to the term "${owner.id}". Make one term of the two, or take the name from one.`
        return [{ path: [index, language], message }]
      }),
    )
  })
}
