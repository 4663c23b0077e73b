import { hiddenCells, type Sum } from '../overview/hide-cells.ts'

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
 */
export function hiddenBeside({ values, sums, forced, known }: NumberSystem): Set<string> {
  const left = sums.map(({ whole, parts }) => ({
    whole: known.has(whole) ? `known ${whole}` : whole,
    parts: parts.filter((part) => !known.has(part)),
  }))
  return hiddenCells(values, left, forced)
}
