/** Fewer people than this are hidden from whoever stands above their commune (DESIGN 6). */
const smallest = 10

/** One number that is the sum of others. */
export type Sum = {
  whole: string
  parts: readonly string[]
  /** The sum is told elsewhere too, so that a zero among its parts is hidden before it is. */
  isToldElsewhere?: boolean
}

type Values = ReadonlyMap<string, number>

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
  values: Values,
  sums: readonly Sum[],
  forced: Iterable<string> = [],
): Set<string> {
  const sumsWith = sumsByKey(sums)
  return hiddenAmong(values, (key) => sumsWith.get(key) ?? [], forced)
}

/**
 * The same where most sums are of no concern, since nothing small is near them.
 * @param sumsWith - the sums that a number stands in, always the same ones
 */
export function hiddenAmong(
  values: Values,
  sumsWith: (key: string) => readonly Sum[],
  forced: Iterable<string> = [],
): Set<string> {
  const hidden = new Set(forced)
  for (const [key, number] of values) if (isSmall(number)) hidden.add(key)
  const open = new Set([...hidden].flatMap(sumsWith))
  for (const sum of open) {
    // What is hidden for this sum puts the others it stands in back into the line.
    open.delete(sum)
    for (const key of hideInSum(values, sum, hidden)) {
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

function hideInSum(values: Values, sum: Sum, hidden: Set<string>): string[] {
  const more: string[] = []
  while (isToldBy(values, sum, hidden)) {
    const left = sum.parts
      .filter((key) => !hidden.has(key) && valueOf(values, key) !== 0)
      .sort((a, b) => Math.abs(valueOf(values, a)) - Math.abs(valueOf(values, b)))
    const zero = sum.isToldElsewhere && sum.parts.find((key) => !hidden.has(key))
    const isNothing = valueOf(values, sum.whole) === 0 && !hidden.has(sum.whole)
    const next = left[0] ?? (isNothing ? sum.whole : zero || sum.whole)
    hidden.add(next)
    more.push(next)
  }
  return more
}

/** Whether what is hidden of a sum can be worked out from what is shown of it. */
export function isToldBy(
  values: Values,
  { whole, parts, isToldElsewhere = false }: Sum,
  hidden: ReadonlySet<string>,
): boolean {
  const own = parts.filter((key) => hidden.has(key))
  if (hidden.has(whole)) {
    const mayTell = (key: string) => isToldElsewhere || valueOf(values, key) !== 0
    return own.length === 0 && parts.some(mayTell)
  }
  const together = own.reduce((all, key) => all + valueOf(values, key), 0)
  // Of nobody everybody knows the parts.
  if (isToldElsewhere && own.length > 0 && valueOf(values, whole) === 0) return true
  return own.length === 1 || (own.length > 1 && isSmall(together))
}

const valueOf = (values: Values, key: string): number => values.get(key) ?? 0
