/** The candidate written most like the text; undefined when there are none. */
export function nearest(text: string, candidates: readonly string[]): string | undefined {
  const wanted = bare(text)
  let best: { candidate: string; distance: number } | undefined
  for (const candidate of candidates) {
    const distance = distanceBetween(wanted, bare(candidate))
    if (!best || distance < best.distance) best = { candidate, distance }
  }
  return best?.candidate
}

/** Authors err in marks more often than in letters. */
function bare(text: string): string {
  const parted = text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd')
  return parted.toLowerCase().trim()
}

/** How many letters must be put in, taken out or changed (Levenshtein). */
function distanceBetween(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_none, at) => at)
  for (let down = 0; down < one.length; down += 1) {
    const next = [down + 1]
    for (let at = 0; at < other.length; at += 1) {
      const changed = (row[at] ?? 0) + (one[down] === other[at] ? 0 : 1)
      next.push(Math.min(changed, (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1))
    }
    row = next
  }
  return row[other.length] ?? 0
}
