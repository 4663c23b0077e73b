import type { CellIndicator } from '../cells/indicator.ts'
import { hiddenAmong } from './hide-cells.ts'
import { toldOf, type Row } from './told-numbers.ts'
import type { CoverageAnswer } from '../read/coverage-answer.ts'
import { familyNumbers, kinds, type FamilyNumbers, type Spot } from './family-numbers.ts'
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

/** What the page above a unit hides of it, where all else of it is shown; by the names of its own page. */
export type Above = {
  keys: readonly string[]
  /** What that page tells of them together. */
  told: readonly Row<string>[]
}

export type Hidden = {
  /** By `cellKey`. */
  keys: ReadonlySet<string>
  /** The same for the page of one of the units below. */
  aboveOf: (at: number) => Above
}

/**
 * What of an answer is hidden from who stands above the commune: the same on every page, file and
 * answer, whichever of its numbers are asked for there, so that two of them together tell no more
 * than one.
 * @param above - left out where the reader sees no page above it
 * @param also - what else is hidden in any case
 */
export function hiddenInAnswer(
  { total, below }: Answer,
  above?: Above,
  also: Iterable<string> = [],
): Hidden {
  const places = [total, ...below.map(({ counts }) => counts)]
  const wanted = byIndicator([...(above?.keys ?? []), ...also], indicatorIn)
  const known = byIndicator(above?.told ?? [], ([...row]) => indicatorIn(row[0]?.[0] ?? ''))
  const hidden = familiesIn(places).map((family) => {
    const names = [...family, ...restsOf(family)]
    return hiddenOf(familyNumbers(family, places), {
      ...{ family, places, isSeenAbove: above !== undefined },
      wanted: names.flatMap((name) => wanted.get(name) ?? []),
      known: names.flatMap((name) => known.get(name) ?? []),
    })
  })
  return {
    keys: new Set(hidden.flatMap(({ keys }) => keys)),
    aboveOf: (at) => {
      const ofEach = hidden.map(({ aboveOf }) => aboveOf(at))
      return {
        keys: ofEach.flatMap(({ keys }) => keys),
        told: ofEach.flatMap(({ told }) => told),
      }
    },
  }
}

const indicatorIn = (key: string): string => key.split(' ')[1] ?? ''

const renamed = <From, To>(row: Row<From>, nameOf: (key: From) => To): Row<To> =>
  new Map(Array.from(row, ([key, times]) => [nameOf(key), times]))

function byIndicator<Thing>(
  things: Iterable<Thing>,
  indicatorOf: (thing: Thing) => string,
): Map<string, Thing[]> {
  const found = new Map<string, Thing[]>()
  for (const thing of things) {
    const own = found.get(indicatorOf(thing))
    if (own) own.push(thing)
    else found.set(indicatorOf(thing), [thing])
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
  /** What of the family is hidden in any case. */
  wanted: readonly string[]
  /** What the pages above tell of it. */
  known: readonly Row<string>[]
  isSeenAbove: boolean
}

type HiddenOfFamily = { keys: readonly string[]; aboveOf: Hidden['aboveOf'] }

const nothing = { keys: [], told: [] }

function hiddenOf(
  numbers: FamilyNumbers,
  { family, places, wanted, known, isSeenAbove }: Asked,
): HiddenOfFamily {
  const small = numbers.small()
  // Mostly nothing is small, and then there is nothing to hide.
  if (small.length === 0 && wanted.length === 0) {
    return { keys: [], aboveOf: () => nothing }
  }
  const { keyOf, nameOf } = namesIn(numbers)
  const placeOf = (key: number) => numbers.spotOf(key).place
  const below = [...places.keys()].slice(1).filter((place) => !numbers.isNothingAt(place))
  const { hidden, told } = hiddenAmong(numbers, {
    first: [...wanted.map(keyOf), ...small],
    sumsWith: sumsAround(numbers, { family, below }),
    isElsewhere: (key) => isSeenAbove && placeOf(key) === 0,
    told: known.map((row) => renamed(row, keyOf)),
  })
  return {
    keys: Array.from(hidden, (key) => nameOf(numbers.spotOf(key))),
    aboveOf: (at) => {
      const isThere = (key: number) => placeOf(key) === at + 1
      const own = [...hidden].filter(isThere)
      if (own.length === 0) return nothing
      const nameThere = (key: number) => nameOf({ ...numbers.spotOf(key), place: 0 })
      return {
        keys: own.map(nameThere),
        told: toldOf(told, isThere).map((row) => renamed(row, nameThere)),
      }
    },
  }
}

/** From the names of numbers to their place in the list, and back. */
function namesIn({ lines, keyAt }: FamilyNumbers) {
  const keyOf = (name: string): number => {
    const [at, line = '', kind] = name.split(' ')
    return keyAt({
      place: at === 'whole' ? 0 : Number(at) + 1,
      line: lines.indexOf(line),
      kind: kinds.findIndex((each) => each === kind),
    })
  }
  const nameOf = ({ place, line, kind }: Spot): string =>
    cellKey(place === 0 ? 'whole' : place - 1, lines[line] ?? '', kinds[kind])
  return { keyOf, nameOf }
}
