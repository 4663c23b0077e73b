import type { CellIndicator } from '../cells/indicator.ts'
import { hiddenAmong } from '../overview/hide-cells.ts'
import type { Row } from '../overview/told-numbers.ts'
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

/** What the page above a unit hides of it, where all else of it is shown. */
export type Above = {
  /** By the names of the unit's own page. */
  keys: readonly string[]
  /** What that page tells of them together; of others it has names of its own. */
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
  const keys = new Set<string>()
  const told: Row<string>[] = []
  for (const family of familiesIn(places)) {
    const names = [...family, ...restsOf(family)]
    const hidden = hiddenOf(familyNumbers(family, places), {
      ...{ family, places, isSeenAbove: above !== undefined },
      wanted: names.flatMap((name) => wanted.get(name) ?? []),
      known: names.flatMap((name) => known.get(name) ?? []),
    })
    for (const key of hidden.keys) keys.add(key)
    told.push(...hidden.told)
  }
  const partsOf = once(partsIn)
  return {
    keys,
    aboveOf: (at) => {
      const place = String(at)
      return {
        keys: [...keys].flatMap((key) => {
          const parts = partsOf(key)
          return parts.place === place ? parts.below : []
        }),
        told: told.map((row) =>
          renamed(row, (key) => {
            const parts = partsOf(key)
            return parts.place === place ? parts.below : parts.other
          }),
        ),
      }
    },
  }
}

/** Where a number stands, and what it is called on the page of that unit and on those of others. */
function partsIn(key: string): { place: string | undefined; below: string; other: string } {
  const end = key.indexOf(' ')
  const place = key.endsWith('^') ? undefined : key.slice(0, end)
  return { place, below: `whole${key.slice(end)}`, other: `${key} ^` }
}

/** Of every name once: a page of communes is asked about by each of them. */
function once<Made>(make: (name: string) => Made): (name: string) => Made {
  const known = new Map<string, Made>()
  return (name) => {
    const made = known.get(name) ?? make(name)
    known.set(name, made)
    return made
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

function hiddenOf(
  numbers: FamilyNumbers,
  { family, places, wanted, known, isSeenAbove }: Asked,
): { keys: string[]; told: Row<string>[] } {
  const small = numbers.small()
  // Mostly nothing is small, and then there is nothing to hide.
  if (small.length === 0 && wanted.length === 0) return { keys: [], told: [] }
  const { keyOf, nameOf } = namesIn(numbers)
  const below = [...places.keys()].slice(1).filter((place) => !numbers.isNothingAt(place))
  const { hidden, told } = hiddenAmong(numbers, {
    first: [...wanted.map(keyOf), ...small],
    sumsWith: sumsAround(numbers, { family, below }),
    isElsewhere: (key) => isSeenAbove && key >= 0 && numbers.spotOf(key).place === 0,
    told: known.map((row) => renamed(row, keyOf)),
  })
  return {
    keys: [...hidden].map(nameOf),
    told: told.map((row) => renamed(row, nameOf)),
  }
}

/** From the names of numbers to their place in the list, and back; below zero are others. */
function namesIn({ lines, keyAt, spotOf }: FamilyNumbers) {
  const others: string[] = []
  const otherKey = once((name) => -others.push(name))
  const keyOf = (name: string): number => {
    if (name.endsWith('^')) return otherKey(name)
    const [at, line = '', kind] = name.split(' ')
    return keyAt({
      place: at === 'whole' ? 0 : Number(at) + 1,
      line: lines.indexOf(line),
      kind: kinds.findIndex((each) => each === kind),
    })
  }
  const nameOf = (key: number): string => {
    if (key < 0) return others[-1 - key] ?? ''
    const { place, line, kind } = spotOf(key)
    return cellKey(place === 0 ? 'whole' : place - 1, lines[line] ?? '', kinds[kind])
  }
  return { keyOf, nameOf }
}
