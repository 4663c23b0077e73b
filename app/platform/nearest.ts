import { foldMarks } from './letters.ts'

/** ` Did you mean "otp"?` where one of the names is near enough to be meant; otherwise nothing. */
export function didYouMean(word: string, names: Iterable<string>): string {
  const found = nearest(word, names)
  return found === undefined ? '' : ` Did you mean "${found}"?`
}

/**
 * The name that differs from the word in the fewest letters, at most a third of its own. Marks and
 * capitals do not count: authors err in them more often than in letters.
 */
export function nearest(word: string, names: Iterable<string>): string | undefined {
  const wanted = foldMarks(word)
  let best: string | undefined
  let least = Infinity
  for (const name of names) {
    const distance = editDistance(wanted, foldMarks(name))
    if (distance > Math.max(1, Math.floor(name.length / 3)) || distance >= least) continue
    best = name
    least = distance
  }
  return best
}

/** How many letters to add, drop or change to make one word of the other (Levenshtein). */
export function editDistance(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let row = 0; row < one.length; row++) {
    const current = [row + 1]
    for (let column = 1; column <= other.length; column++) {
      const change = one[row] === other[column - 1] ? 0 : 1
      current.push(
        Math.min(
          (above[column] ?? 0) + 1,
          (current[column - 1] ?? 0) + 1,
          (above[column - 1] ?? 0) + change,
        ),
      )
    }
    above = current
  }
  return above[other.length] ?? 0
}
