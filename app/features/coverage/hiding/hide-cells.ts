import { newlyTold, rowOf, solvePage, toldNumbers, type Row } from './told-numbers.ts'

/** Fewer people than this are hidden from whoever stands above their commune (DESIGN 6). */
const smallest = 10

/**
 * Of more hidden numbers than these it is not looked for what all sums tell of them together: so
 * many leave one another free, and looking would take longer than the page that they stand on.
 */
const mostTogether = 400

/** One number that is the sum of others. */
export type Sum<Key = string> = {
  whole: Key
  parts: readonly Key[]
  /** The sum is told elsewhere too, so that a zero among its parts is hidden before it is. */
  isToldElsewhere?: boolean
}

/** What is not known of here is nobody. */
type Numbers<Key> = { get: (key: Key) => number | undefined }

/** One to nine people, or so many more or fewer than before: it may say who they are. */
export const isSmall = (number: number): boolean =>
  number !== 0 && Math.abs(number) < smallest

/**
 * Which numbers are hidden so that none of one to nine people is seen or can be worked out from
 * those beside it. Those hidden of a sum that is shown are at least two, and at least ten people
 * together; the next smallest are hidden with them until that is so and, where there is none
 * left, the sum. Of a sum that is hidden, one of its parts is hidden too. What is hidden for one
 * sum is held against all others it stands in, and what all of them tell together is looked for
 * last, until nothing more has to be hidden.
 *
 * Numbers that are not shown but follow from those that are (people of whom nobody said whether
 * they are women or men) belong among the values.
 */
export function hiddenCells(
  values: ReadonlyMap<string, number>,
  sums: readonly Sum[],
  forced: Iterable<string> = [],
  isElsewhere: (key: string) => boolean = () => false,
): Set<string> {
  const sumsWith = sumsByKey(sums)
  const small = [...values].flatMap(([key, number]) => (isSmall(number) ? [key] : []))
  return hiddenAmong(values, {
    first: [...forced, ...small],
    sumsWith: (key) => sumsWith.get(key) ?? [],
    isElsewhere,
  }).hidden
}

type Among<Key> = {
  /** What is small, and what is hidden in any case. */
  first: Iterable<Key>
  /** The sums that a number stands in, always the same ones. */
  sumsWith: (key: Key) => readonly Sum<Key>[]
  /** What stands on another page too: to hide it here alone would hide nothing. */
  isElsewhere?: (key: Key) => boolean
  /** What other pages tell of those together. */
  told?: readonly Row<Key>[]
}

type HiddenAmong<Key> = {
  hidden: Set<Key>
  /** What is told of them together; nothing where they are too many to look for it. */
  told: readonly Row<Key>[]
}

/** The same where most sums are of no concern, since nothing small is near them. */
export function hiddenAmong<Key>(
  numbers: Numbers<Key>,
  { first, sumsWith, isElsewhere = () => false, told = [] }: Among<Key>,
): HiddenAmong<Key> {
  const kept = new Set(first)
  const hidden = new Set(kept)
  const met = new Set<Sum<Key>>()
  const open = new Set([...hidden].flatMap(sumsWith))
  const mayBe = (key: Key) => !hidden.has(key) && !isElsewhere(key)
  const hide = (key: Key) => {
    hidden.add(key)
    // What is hidden for one sum puts the others it stands in back into the line.
    for (const sum of sumsWith(key)) open.add(sum)
  }
  const besideIn = (key: Key) =>
    smallestOf(numbers, sumsWith(key).flatMap(numbersIn), mayBe) ??
    smallestOf(numbers, [...met].flatMap(numbersIn), mayBe)
  for (;;) {
    for (const sum of open) {
      open.delete(sum)
      met.add(sum)
      let next = nextIn(numbers, sum, { hidden, mayBe })
      while (next !== undefined) {
        hide(next)
        next = nextIn(numbers, sum, { hidden, mayBe })
      }
    }
    if (hidden.size > mostTogether) return { hidden, told: [] }
    const rows = Array.from(met, (sum) => rowOf(sum, hidden))
    const page = solvePage(rows, isElsewhere)
    const found = new Set(toldNumbers(page, told))
    const key =
      [...kept].find((each) => found.has(each)) ?? newlyTold(page, told, isElsewhere)
    const more = key === undefined ? undefined : besideIn(key)
    if (more === undefined) return { hidden, told: [...told, ...rows] }
    hide(more)
  }
}

function sumsByKey(sums: readonly Sum[]): Map<string, Sum[]> {
  const sumsWith = new Map<string, Sum[]>()
  for (const sum of sums) {
    for (const key of [sum.whole, ...sum.parts]) {
      const own = sumsWith.get(key)
      if (own) own.push(sum)
      else sumsWith.set(key, [sum])
    }
  }
  return sumsWith
}

/** What of a sum is hidden next, if it tells of what is hidden: of its parts the smallest, or itself. */
function nextIn<Key>(
  numbers: Numbers<Key>,
  sum: Sum<Key>,
  { hidden, mayBe }: { hidden: ReadonlySet<Key>; mayBe: (key: Key) => boolean },
): Key | undefined {
  if (!isToldBy(numbers, sum, hidden)) return undefined
  const { whole, parts, isToldElsewhere } = sum
  const smallest = smallestOf(numbers, parts, mayBe)
  if (smallest !== undefined) return smallest
  const isNothing = !numbers.get(whole) && mayBe(whole)
  const zero = isToldElsewhere && !isNothing ? parts.find(mayBe) : undefined
  return zero ?? (mayBe(whole) ? whole : undefined)
}

/** Of those that are somebody, that of the fewest. */
function smallestOf<Key>(
  numbers: Numbers<Key>,
  keys: readonly Key[],
  mayBe: (key: Key) => boolean,
): Key | undefined {
  let found: Key | undefined
  let least = Number.POSITIVE_INFINITY
  for (const key of keys) {
    const number = Math.abs(numbers.get(key) ?? 0)
    if (number === 0 || number >= least || !mayBe(key)) continue
    found = key
    least = number
  }
  return found
}

const numbersIn = <Key>({ whole, parts }: Sum<Key>): Key[] => [...parts, whole]

/** Whether what is hidden of a sum can be worked out from what is shown of it. */
function isToldBy<Key>(
  numbers: Numbers<Key>,
  { whole, parts, isToldElsewhere = false }: Sum<Key>,
  hidden: ReadonlySet<Key>,
): boolean {
  const { length: own, together } = hiddenPartsOf(numbers, parts, hidden)
  if (hidden.has(whole)) {
    const mayTell = (key: Key) => isToldElsewhere || Boolean(numbers.get(key))
    return own === 0 && parts.some(mayTell)
  }
  // Of nobody everybody knows the parts.
  if (isToldElsewhere && own > 0 && !numbers.get(whole)) return true
  return own === 1 || (own > 1 && isSmall(together))
}

function hiddenPartsOf<Key>(
  numbers: Numbers<Key>,
  parts: readonly Key[],
  hidden: ReadonlySet<Key>,
) {
  let length = 0
  let together = 0
  for (const key of parts) {
    if (!hidden.has(key)) continue
    length += 1
    together += numbers.get(key) ?? 0
  }
  return { length, together }
}
