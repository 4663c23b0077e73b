import { searchKeyOf, spellingOf } from '#app/features/territory/territory.ts'

/** A unit one may speak of: its whole name, as `Thôn 1`. */
export type Place = { id: string; name: string }

/**
 * The one place that somebody means: by its whole name, then without its marks, then without the
 * word for its kind. Undefined where it is none of them, or may be several.
 */
export function placeNamed(typed: string, places: readonly Place[]): Place | undefined {
  const spelling = spellingOf(typed)
  const key = searchKeyOf(typed)
  if (key === '') return undefined
  const ways: ((place: Place) => boolean)[] = [
    ({ name }) => spellingOf(name) === spelling,
    ({ name }) => searchKeyOf(name) === key,
    ({ name }) => searchKeyOf(name).endsWith(` ${key}`),
  ]
  for (const isMeant of ways) {
    const meant = places.filter(isMeant)
    if (meant.length > 0) return meant.length === 1 ? meant[0] : undefined
  }
  return undefined
}

/** A name of before, with the places of today that came of what had it. */
export type OldPlace = {
  name: string
  leadsTo: readonly Place[]
  /** Whether what had the name is one place of today, and nothing else is in that. */
  isSame: boolean
}

type NotMeant =
  { flaw: 'unknown-name' } | { flaw: 'merged-since' | 'divided-since'; now: string[] }

/** The place that somebody means by its name of today or of before; or why it can be none. */
export function placeMeant(
  typed: string,
  places: readonly Place[],
  former: readonly OldPlace[],
): Place | NotMeant {
  const today = placeNamed(typed, places)
  if (today) return today
  const numbered = former.map(({ name }, index) => ({ id: String(index), name }))
  const old = former[Number(placeNamed(typed, numbered)?.id ?? -1)]
  const [first, ...more] = old?.leadsTo ?? []
  if (!old || !first) return { flaw: 'unknown-name' }
  if (old.isSame) return first
  const flaw = more.length > 0 ? 'divided-since' : 'merged-since'
  return { flaw, now: old.leadsTo.map(({ name }) => name) }
}
