import type { Sum } from '../overview/hide-cells.ts'
import { kinds, partsOfEveryone, type FamilyNumbers } from './family-numbers.ts'
import { familySums, type Family } from './family.ts'

type Of = {
  family: Family
  /** The places below the whole unit where there is anybody. */
  below: readonly number[]
}

/** The sums that a number of a family stands in, put together when they are first asked for. */
export function sumsAround(
  { keyAt, spotOf }: FamilyNumbers,
  { family, below }: Of,
): (key: number) => Sum<number>[] {
  /** Those below are the whole. */
  const ofPlaces = kept((name) => {
    const { line, kind } = spotOf(name)
    return {
      whole: keyAt({ place: 0, line, kind }),
      parts: below.map((place) => keyAt({ place, line, kind })),
    }
  })
  const ofGroups = partsOfEveryone.map((parts) =>
    kept((name) => {
      const { place, line } = spotOf(name)
      return {
        whole: keyAt({ place, line, kind: everyone }),
        parts: parts.map((kind) => keyAt({ place, line, kind })),
      }
    }),
  )
  const ofLines = familySums(family).map(({ whole, parts }) =>
    kept((name) => {
      const { place, kind } = spotOf(name)
      return {
        whole: keyAt({ place, line: whole, kind }),
        parts: parts.map((line) => keyAt({ place, line, kind })),
      }
    }),
  )
  return (key) => {
    const spot = spotOf(key)
    const found = below.length > 0 ? [ofPlaces(keyAt({ ...spot, place: 0 }))] : []
    for (const sum of ofGroups) found.push(sum(keyAt({ ...spot, kind: everyone })))
    for (const sum of ofLines) found.push(sum(keyAt({ ...spot, line: 0 })))
    return found.filter(({ whole, parts }) => whole === key || parts.includes(key))
  }
}

const everyone = kinds.indexOf('everyone')

/** The same sum each time it is asked for by the same name. */
function kept(make: (name: number) => Sum<number>): (name: number) => Sum<number> {
  const made = new Map<number, Sum<number>>()
  return (name) => {
    const known = made.get(name)
    if (known) return known
    const sum = { ...make(name), isToldElsewhere: true }
    made.set(name, sum)
    return sum
  }
}
