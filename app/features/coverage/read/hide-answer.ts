import type { CellIndicator } from '../cells/indicator.ts'
import { hiddenAmong } from '../overview/hide-cells.ts'
import type { CoverageAnswer } from './coverage-answer.ts'
import { familyNumbers, kinds, type FamilyNumbers } from './family-numbers.ts'
import { familyOf, restsOf, type Family } from './family.ts'
import { sumsAround } from './sums-around.ts'

/** The whole unit, or one of those below it by its place in the list. */
export type At = 'whole' | number

export const cellKey = (at: At, indicator: string, column: string = 'everyone'): string =>
  `${at} ${indicator} ${column}`

/** What has to be read so that these are hidden alike wherever they are seen. */
export const withFamilies = (indicators: readonly CellIndicator[]): CellIndicator[] => [
  ...new Set(indicators.flatMap((each) => [each, ...familyOf(each)])),
]

type Answer = Pick<CoverageAnswer, 'total' | 'below'>

/**
 * What of an answer is hidden from who stands above the commune, by `cellKey`: the same on every
 * page, file and answer, whichever of its numbers are asked for there, so that two of them
 * together tell no more than one. `forced` is what is hidden of the unit on the page above it.
 */
export function hiddenInAnswer(
  { total, below }: Answer,
  forced: Iterable<string> = [],
): Set<string> {
  const places = [total, ...below.map(({ counts }) => counts)]
  const wanted = byIndicator(forced)
  const hidden = new Set<string>()
  for (const family of familiesIn(places)) {
    const names = [...family, ...restsOf(family)]
    const own = names.flatMap((name) => wanted.get(name) ?? [])
    for (const key of hiddenOf(familyNumbers(family, places), { family, places, own })) {
      hidden.add(key)
    }
  }
  return hidden
}

/** What is hidden of one of the units below, as it is called on its own page. */
export function hiddenBelow(hidden: Iterable<string>, at: number): string[] {
  const start = `${at} `
  return [...hidden]
    .filter((key) => key.startsWith(start))
    .map((key) => `whole ${key.slice(start.length)}`)
}

function byIndicator(keys: Iterable<string>): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const key of keys) {
    const indicator = key.split(' ')[1] ?? ''
    found.set(indicator, [...(found.get(indicator) ?? []), key])
  }
  return found
}

/** The families of all that is counted anywhere, as far as they are. */
function familiesIn(places: readonly Answer['total'][]): Family[] {
  const counted = new Set<CellIndicator>()
  for (const counts of places) for (const each of counts.keys()) counted.add(each)
  // How many classes there were is no number of people.
  counted.delete('classes')
  const families: Family[] = []
  for (const indicator of counted) {
    const family = familyOf(indicator).filter((each) => counted.has(each))
    if (family[0] === indicator) families.push(family)
  }
  return families
}

type Asked = {
  family: Family
  places: readonly unknown[]
  /** What is hidden of the family in any case. */
  own: readonly string[]
}

function hiddenOf(numbers: FamilyNumbers, { family, places, own }: Asked): string[] {
  const small = numbers.small()
  // Mostly nothing is small, and then there is nothing to hide.
  if (small.length === 0 && own.length === 0) return []
  const forced = own.map((key) => {
    const [at, line = '', kind] = key.split(' ')
    return numbers.keyAt({
      place: at === 'whole' ? 0 : Number(at) + 1,
      line: numbers.lines.indexOf(line),
      kind: kinds.findIndex((each) => each === kind),
    })
  })
  const below = [...places.keys()].slice(1).filter((place) => !numbers.isNothingAt(place))
  const sums = sumsAround(numbers, { family, below })
  const hidden = hiddenAmong(numbers, [...forced, ...small], sums)
  return [...hidden].map((key) => {
    const { place, line, kind } = numbers.spotOf(key)
    return cellKey(
      place === 0 ? 'whole' : place - 1,
      numbers.lines[line] ?? '',
      kinds[kind],
    )
  })
}
