import { foldMarks, withoutTones } from '#app/platform/letters.ts'

type Known = { displayName: string; birthYear: number | null; household: string | null }

/**
 * What tells each of these people from those who bear the same name: the year they were born in
 * where that does it, else the household; undefined for a name that is one person's.
 */
export function tellApart<Person extends Known>(
  people: readonly Person[],
): Map<Person, string | undefined> {
  const byName = new Map<string, Person[]>()
  for (const person of people) {
    const name = sameName(person)
    byName.set(name, [...(byName.get(name) ?? []), person])
  }
  return new Map(people.map((person) => [person, tellOf(person, byName)]))
}

function tellOf(person: Known, byName: ReadonlyMap<string, Known[]>): string | undefined {
  const alike = byName.get(sameName(person)) ?? []
  if (alike.length < 2) return undefined
  const { birthYear, household } = person
  const isOnlyOne = alike.filter((each) => each.birthYear === birthYear).length === 1
  if (birthYear !== null && (isOnlyOne || household === null)) return String(birthYear)
  return household ?? undefined
}

function sameName({ displayName }: Known): string {
  return foldMarks(displayName).replace(/\s+/g, ' ').trim()
}

/** The last word of a Vietnamese name, by which people go. */
export function givenNameOf(displayName: string): string {
  return displayName.trim().split(/\s+/).at(-1) ?? ''
}

type Named = { name: string }

/** People under the first letter of their given name, in the order of the alphabet. */
export function byFirstLetter<Person extends Named>(
  people: readonly Person[],
): { letter: string; people: Person[] }[] {
  const order = new Intl.Collator('vi')
  const sorted = [...people].sort(
    (one, other) =>
      order.compare(givenNameOf(one.name), givenNameOf(other.name)) ||
      order.compare(one.name, other.name),
  )
  const groups = new Map<string, Person[]>()
  for (const person of sorted) {
    const letter = letterOf(givenNameOf(person.name))
    groups.set(letter, [...(groups.get(letter) ?? []), person])
  }
  return [...groups]
    .sort(([one], [other]) => order.compare(one, other))
    .map(([letter, grouped]) => ({ letter, people: grouped }))
}

/** Đ, Ă and Ô are letters of their own; Ó is an O. */
function letterOf(word: string): string {
  return withoutTones(word).charAt(0).toUpperCase()
}
