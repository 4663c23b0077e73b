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
  const hidden = new Set(forced)
  for (const [key, number] of values) if (isSmall(number)) hidden.add(key)
  let before = -1
  while (hidden.size > before) {
    before = hidden.size
    for (const sum of sums) hideInSum(values, sum, hidden)
  }
  return hidden
}

function hideInSum(values: Values, sum: Sum, hidden: Set<string>): void {
  while (isTold(values, sum, hidden)) {
    const left = sum.parts
      .filter((key) => !hidden.has(key) && valueOf(values, key) !== 0)
      .sort((a, b) => Math.abs(valueOf(values, a)) - Math.abs(valueOf(values, b)))
    const zero = sum.isToldElsewhere && sum.parts.find((key) => !hidden.has(key))
    hidden.add(left[0] ?? (zero || sum.whole))
  }
}

/** Whether what is hidden of a sum can be worked out from what is shown of it. */
function isTold(
  values: Values,
  { whole, parts, isToldElsewhere = false }: Sum,
  hidden: Set<string>,
): boolean {
  const own = parts.filter((key) => hidden.has(key))
  if (hidden.has(whole)) {
    const mayTell = (key: string) => isToldElsewhere || valueOf(values, key) !== 0
    return own.length === 0 && parts.some(mayTell)
  }
  const together = own.reduce((all, key) => all + valueOf(values, key), 0)
  return own.length === 1 || (own.length > 1 && isSmall(together))
}

const valueOf = (values: Values, key: string): number => values.get(key) ?? 0
