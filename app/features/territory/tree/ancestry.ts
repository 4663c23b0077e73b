import type { Day } from '../day.ts'

/** The days from one on, up to but without another; for ever where that is null. */
type Days = { validFrom: Day; validTo: Day | null }

/** Under whom a unit stands for some days; under nothing where the parent is null. */
export type ParentSpan = Days & { parentId: string | null }

export type AncestorSpan = Days & { ancestorId: string; distance: number }

/**
 * Above a unit, on which days, and how far: itself at 0. What stands above itself, which only a
 * mistaken event can say, is cut off there.
 */
export function ancestryOf(
  unitId: string,
  spansOf: (unitId: string) => readonly ParentSpan[],
  below: readonly string[] = [],
): AncestorSpan[] {
  const path = [...below, unitId]
  const spans = spansOf(unitId)
  const self = spans.map((days) => ({ ...days, ancestorId: unitId, distance: 0 }))
  const above = spans.flatMap(({ parentId, ...days }) =>
    parentId === null || path.includes(parentId)
      ? []
      : ancestryOf(parentId, spansOf, path).flatMap((span) => {
          const both = intersect(span, days)
          return both ? [{ ...span, ...both, distance: span.distance + 1 }] : []
        }),
  )
  return coalesce([...self, ...above])
}

function intersect(one: Days, other: Days): Days | undefined {
  const validFrom = one.validFrom > other.validFrom ? one.validFrom : other.validFrom
  const validTo = earlier(one.validTo, other.validTo)
  return validTo !== null && validTo <= validFrom ? undefined : { validFrom, validTo }
}

function earlier(one: Day | null, other: Day | null): Day | null {
  if (one === null || other === null) return one ?? other
  return one < other ? one : other
}

/** A new name cuts a unit's days in two; who stands above it is the same in both. */
function coalesce(spans: readonly AncestorSpan[]): AncestorSpan[] {
  const sorted = spans
    .filter(({ validFrom, validTo }) => validFrom !== validTo)
    .sort(
      (a, b) => compare(a.ancestorId, b.ancestorId) || compare(a.validFrom, b.validFrom),
    )
  const joined: AncestorSpan[] = []
  for (const { ancestorId, distance, validFrom, validTo } of sorted) {
    const last = joined.at(-1)
    const goesOn =
      last?.ancestorId === ancestorId &&
      last.distance === distance &&
      last.validTo === validFrom
    if (goesOn) last.validTo = validTo
    else joined.push({ ancestorId, distance, validFrom, validTo })
  }
  return joined
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
