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
