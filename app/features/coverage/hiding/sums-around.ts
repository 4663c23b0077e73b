import type { Sum } from './hide-cells.ts'
import { kinds, partsOfEveryone, type FamilyNumbers, type Spot } from './family-numbers.ts'
import { familySums, type Family } from './family.ts'

type Of = {
  family: Family
  /** The places below the whole unit where there is anybody. */
  below: readonly number[]
}

/** Sums that are alike, of which a number stands in one at most. */
type Alike = {
  isIn: (spot: Spot) => boolean
  whole: Partial<Spot>
  parts: readonly Partial<Spot>[]
}

/** The sums that a number of a family stands in, put together when they are first asked for. */
export function sumsAround(
  { keyAt, spotOf }: FamilyNumbers,
  { family, below }: Of,
): (key: number) => Sum<number>[] {
  const somewhere = new Set([0, ...below])
  const alike: Alike[] = [
    {
      isIn: ({ place }) => below.length > 0 && somewhere.has(place),
      whole: { place: 0 },
      parts: below.map((place) => ({ place })),
    },
    ...partsOfEveryone.map((parts) => ({
      isIn: ({ kind }: Spot) => kind === everyone || parts.includes(kind),
      whole: { kind: everyone },
      parts: parts.map((kind) => ({ kind })),
    })),
    ...familySums(family).map(({ whole, parts }) => ({
      isIn: ({ line }: Spot) => line === whole || parts.includes(line),
      whole: { line: whole },
      parts: parts.map((line) => ({ line })),
    })),
  ]
  const all = alike.map((each) => ({ ...each, made: new Map<number, Sum<number>>() }))
  return (key) => {
    const spot = spotOf(key)
    return all
      .filter(({ isIn }) => isIn(spot))
      .map(({ whole: first, parts, made }) => {
        const whole = keyAt({ ...spot, ...first })
        const sum = made.get(whole) ?? {
          whole,
          parts: parts.map((part) => keyAt({ ...spot, ...part })),
          isToldElsewhere: true,
        }
        made.set(whole, sum)
        return sum
      })
  }
}

const everyone = kinds.indexOf('everyone')
