import { columns, type Column, type Counts } from '../cells/counts.ts'
import { isSmall } from './hide-cells.ts'
import { familySums, restsOf, type Family } from './family.ts'

type ByIndicator = ReadonlyMap<string, Counts>
type Rest = 'sexless' | `not-${(typeof few)[number]}`

const few = ['minority', 'poor', 'disabled'] as const

/** The groups, and what is left of everybody without some of them. */
export const kinds: readonly (Column | Rest)[] = [
  ...columns,
  'sexless',
  ...few.map((each): Rest => `not-${each}`),
]

const kindOf = Object.fromEntries(kinds.map((kind, place) => [kind, place])) as Record<
  Column | Rest,
  number
>

/** Women, men and those of whom it is not said are all; so are the ages; so are poor and not poor. */
export const partsOfEveryone: readonly (readonly number[])[] = [
  [kindOf.female, kindOf.male, kindOf.sexless],
  [kindOf.age18, kindOf.age35, kindOf.age60, kindOf.ageless],
  ...few.map((each) => [kindOf[each], kindOf[`not-${each}`]]),
]

/** One number of a family: at which place, of which line, of whom. */
export type Spot = { place: number; line: number; kind: number }

/**
 * The numbers of one family at every place, the whole unit being the first of them, by the place in
 * one long list: all kinds of one line stand together, all lines of one place.
 */
export type FamilyNumbers = {
  /** The numbers of the family, then what is left of them. */
  lines: readonly string[]
  get: (key: number) => number
  keyAt: (spot: Spot) => number
  spotOf: (key: number) => Spot
  /** Of one to nine people. */
  small: () => number[]
  /** Where there is nobody, nothing is hidden and nobody can be hidden behind it. */
  isNothingAt: (place: number) => boolean
}

export function familyNumbers(
  family: Family,
  places: readonly ByIndicator[],
): FamilyNumbers {
  const lines = [...family, ...restsOf(family)]
  const width = kinds.length
  const keyAt = ({ place, line, kind }: Spot) =>
    (place * lines.length + line) * width + kind
  const numbers = new Int32Array(places.length * lines.length * width)
  const somewhere = new Set<number>()
  for (const [place, counts] of places.entries()) {
    const startOf = (line: number) => keyAt({ place, line, kind: 0 })
    for (const [line, indicator] of family.entries()) {
      const own = counts.get(indicator)
      if (own && fillLine(numbers, startOf(line), own)) somewhere.add(place)
    }
    if (somewhere.has(place)) fillRests(numbers, family, startOf)
  }
  return {
    ...{ lines, keyAt, get: (key) => numbers[key] ?? 0 },
    spotOf: (key) => ({
      place: Math.floor(key / (lines.length * width)),
      line: Math.floor(key / width) % lines.length,
      kind: key % width,
    }),
    small: () => smallIn(numbers),
    isNothingAt: (place) => !somewhere.has(place),
  }
}

function smallIn(numbers: Int32Array): number[] {
  const found: number[] = []
  for (let key = 0; key < numbers.length; key += 1) {
    if (isSmall(numbers[key] ?? 0)) found.push(key)
  }
  return found
}

/** What is left of everybody without some of them, at its place. */
const withoutFew = few.map((each) => ({ each, kind: kindOf[`not-${each}`] }))

/** Whether there is anybody. */
function fillLine(numbers: Int32Array, start: number, counts: Counts): boolean {
  let isAnybody = false
  for (let kind = 0; kind < columns.length; kind += 1) {
    const count = counts[columns[kind] ?? 'everyone']
    numbers[start + kind] = count
    isAnybody ||= count !== 0
  }
  numbers[start + kindOf.sexless] = counts.everyone - counts.female - counts.male
  for (const { each, kind } of withoutFew) {
    numbers[start + kind] = counts.everyone - counts[each]
  }
  return isAnybody
}

/** What is left of one number without another, by the sums they stand in. */
function fillRests(numbers: Int32Array, family: Family, startOf: (line: number) => number) {
  for (const { whole, parts } of familySums(family)) {
    const [known = 0, rest = 0] = parts
    for (const kind of kinds.keys()) {
      const all = numbers[startOf(whole) + kind] ?? 0
      numbers[startOf(rest) + kind] = all - (numbers[startOf(known) + kind] ?? 0)
    }
  }
}
