/** Fewer people than this are hidden from whoever stands above their commune (DESIGN 6). */
const smallest = 10

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
 * sum is held against all others it stands in, until nothing more has to be.
 *
 * Numbers that are not shown but follow from those that are (people of whom nobody said whether
 * they are women or men) belong among the values.
 */
export function hiddenCells(
  values: ReadonlyMap<string, number>,
  sums: readonly Sum[],
  forced: Iterable<string> = [],
): Set<string> {
  const sumsWith = sumsByKey(sums)
  const small = [...values].flatMap(([key, number]) => (isSmall(number) ? [key] : []))
  return hiddenAmong(values, [...forced, ...small], (key) => sumsWith.get(key) ?? [])
}

/**
 * The same where most sums are of no concern, since nothing small is near them.
 * @param first - what is small, and what is hidden in any case
 * @param sumsWith - the sums that a number stands in, always the same ones
 */
export function hiddenAmong<Key>(
  numbers: Numbers<Key>,
  first: Iterable<Key>,
  sumsWith: (key: Key) => readonly Sum<Key>[],
): Set<Key> {
  const hidden = new Set(first)
  const open = new Set([...hidden].flatMap(sumsWith))
  for (const sum of open) {
    // What is hidden for this sum puts the others it stands in back into the line.
    open.delete(sum)
    for (const key of hideInSum(numbers, sum, hidden)) {
      for (const other of sumsWith(key)) open.add(other)
    }
  }
  return hidden
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

function hideInSum<Key>(numbers: Numbers<Key>, sum: Sum<Key>, hidden: Set<Key>): Key[] {
  const more: Key[] = []
  while (isToldBy(numbers, sum, hidden)) {
    const next = smallestLeft(numbers, sum, hidden) ?? lastResort(numbers, sum, hidden)
    hidden.add(next)
    more.push(next)
  }
  return more
}

/** Of the parts that are somebody and not hidden yet, that of the fewest. */
function smallestLeft<Key>(
  numbers: Numbers<Key>,
  { parts }: Sum<Key>,
  hidden: ReadonlySet<Key>,
): Key | undefined {
  let found: Key | undefined
  let least = Number.POSITIVE_INFINITY
  for (const key of parts) {
    const number = Math.abs(numbers.get(key) ?? 0)
    if (number === 0 || number >= least || hidden.has(key)) continue
    found = key
    least = number
  }
  return found
}

function lastResort<Key>(
  numbers: Numbers<Key>,
  { whole, parts, isToldElsewhere }: Sum<Key>,
  hidden: ReadonlySet<Key>,
): Key {
  const isNothing = !numbers.get(whole) && !hidden.has(whole)
  if (isNothing || !isToldElsewhere) return whole
  return parts.find((key) => !hidden.has(key)) ?? whole
}

/** Whether what is hidden of a sum can be worked out from what is shown of it. */
export function isToldBy<Key>(
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
