import { hiddenCells, type Sum } from '../hiding/hide-cells.ts'

/** Numbers, and which of them add up to which. */
export type NumberSystem = {
  values: Map<string, number>
  sums: Sum[]
  /** Hidden elsewhere, and so here. */
  forced: Set<string>
  /** Shown elsewhere: to hide them here would hide nothing. */
  known: Set<string>
}

export const noNumbers = (): NumberSystem => ({
  ...{ values: new Map(), sums: [], forced: new Set(), known: new Set() },
})

/**
 * Which of some numbers are hidden so that none of one to nine people can be worked out from those
 * shown here and elsewhere. What is known elsewhere is taken out of the sums: what is left of them
 * is all that keeps a secret.
 * @param isToldElsewhere - a sum that is known elsewhere keeps no secret of its parts
 */
export function hiddenBeside(
  { values, sums, forced, known }: NumberSystem,
  { isToldElsewhere = false } = {},
): Set<string> {
  const left = sums.map(({ whole, parts, ...sum }) => ({
    ...{ ...sum, whole: known.has(whole) ? `known ${whole}` : whole },
    parts: parts.filter((part) => !known.has(part)),
  }))
  const isElsewhere = (key: string) => isToldElsewhere && key.startsWith('known ')
  return hiddenCells(values, left, forced, isElsewhere)
}

/** The same numbers under other names. */
export function renamed(
  { values, sums, forced, known }: NumberSystem,
  nameOf: (key: string) => string,
): NumberSystem {
  const names = (keys: Iterable<string>) => [...keys].map(nameOf)
  return {
    values: new Map([...values].map(([key, count]) => [nameOf(key), count])),
    sums: sums.map(({ whole, parts, ...sum }) => ({
      ...{ ...sum, whole: nameOf(whole), parts: names(parts) },
    })),
    ...{ forced: new Set(names(forced)), known: new Set(names(known)) },
  }
}

/** What some numbers tell together. */
export const together = (...systems: readonly NumberSystem[]): NumberSystem => ({
  values: new Map(systems.flatMap(({ values }) => [...values])),
  sums: systems.flatMap(({ sums }) => sums),
  forced: new Set(systems.flatMap(({ forced }) => [...forced])),
  known: new Set(systems.flatMap(({ known }) => [...known])),
})
