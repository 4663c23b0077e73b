import type { Sum } from '../hiding/hide-cells.ts'
import { hiddenBeside, type NumberSystem } from './number-system.ts'

/** Counts of one unit, such as how many could, out of how many; what nobody has said is missing. */
export type Numbers = Readonly<Record<string, number>>

export type PairsAnswer = {
  total: Numbers
  /** Of everything right below, which together are the total. */
  below: readonly Numbers[]
  /** Out of how many is stated of each, told elsewhere, and need not add up: households. */
  isOutOfStated?: boolean
}

/** What is seen of the same numbers elsewhere, by `pairKey`. */
export type SeenElsewhere = {
  /** Hidden there, and so here. */
  forced?: Iterable<string>
  /** Shown there: to hide them here would hide nothing. */
  known?: Iterable<string>
}

/** The whole unit, or one of those below it by its place in the list. */
type At = 'whole' | number

export const pairKey = (at: At, name: string): string => `${at} ${name}`

/**
 * What of numbers that are not in the cells is hidden from who stands above the commune, by
 * `pairKey`.
 */
export function hiddenPairs(answer: PairsAnswer, seen: SeenElsewhere = {}): Set<string> {
  const hidden = hiddenBeside(pairNumbers(answer, seen))
  if (!answer.isOutOfStated) return hidden
  for (const at of ['whole' as const, ...answer.below.keys()]) {
    hidden.delete(pairKey(at, 'outOf'))
  }
  return hidden
}

/**
 * As in the cells the parts are the whole; and who could (`able`) and could not are all of whom it
 * is asked (`outOf`).
 */
export function pairNumbers(
  { total, below, isOutOfStated = false }: PairsAnswer,
  { forced = [], known = [] }: SeenElsewhere = {},
): NumberSystem {
  const places: [At, Numbers][] = [
    ['whole', total],
    ...below.map((numbers, at): [At, Numbers] => [at, numbers]),
  ]
  const values = new Map<string, number>()
  for (const [at, numbers] of places) {
    for (const [name, count] of Object.entries(withRest(numbers))) {
      values.set(pairKey(at, name), count)
    }
  }
  const pairs = places.flatMap(([at, numbers]) => (isPair(numbers) ? [pairSum(at)] : []))
  const added = isOutOfStated ? ['able'] : Object.keys(withRest(total))
  const sums = below.length > 0 ? added.map((name) => placeSum(below, name)) : []
  return {
    ...{ values, sums: [...pairs, ...sums] },
    ...{ forced: new Set(forced), known: new Set(known) },
  }
}

const pairSum = (at: At): Sum => ({
  whole: pairKey(at, 'outOf'),
  parts: [pairKey(at, 'able'), pairKey(at, rest)],
  isToldElsewhere: true,
})

const placeSum = (below: readonly Numbers[], name: string): Sum => ({
  whole: pairKey('whole', name),
  parts: below.map((_numbers, at) => pairKey(at, name)),
  isToldElsewhere: true,
})

/** What is hidden of one of those below, as it is called on its own page. */
export function hiddenPairsBelow(hidden: Iterable<string>, at: number): string[] {
  const start = `${at} `
  return [...hidden]
    .filter((key) => key.startsWith(start))
    .map((key) => pairKey('whole', key.slice(start.length)))
}

/** Those of whom it is asked and who could not. */
export const rest = 'rest'

const isPair = ({ able, outOf }: Numbers): boolean =>
  able !== undefined && outOf !== undefined

function withRest(numbers: Numbers): Numbers {
  const { able = 0, outOf = 0 } = numbers
  return isPair(numbers) ? { ...numbers, [rest]: outOf - able } : numbers
}
