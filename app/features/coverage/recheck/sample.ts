/** Up to so many everybody is checked: fewer would tell nothing. */
const leastSample = 20
/** More than so many cannot be met by the volunteers of a commune in a quarter. */
const mostSample = 100
const share = 0.05

/** How many are drawn out of so many: all of 20 or fewer, else 5 %, at least 20, at most 100. */
export function sampleSize(outOf: number): number {
  const wanted = Math.max(leastSample, Math.ceil(outOf * share))
  return Math.min(outOf, wanted, mostSample)
}

type How = {
  seed: string
  size: number
  /** In hexadecimal digits, of a text in UTF-8. */
  sha256: (text: string) => string
}

/**
 * The first so many of a list set in the order of SHA-256(seed + space + pseudonym). Whoever has
 * the list and the seed draws the same sample with `printf '%s' "$seed $pseudonym" | sha256sum`
 * for each and `sort`; nobody can choose a seed for somebody, nor foresee what another one gives.
 */
export function drawSample(
  people: readonly string[],
  { seed, size, sha256 }: How,
): string[] {
  return [...new Set(people)]
    .map((id) => ({ id, place: placeIn(id, { seed, sha256 }) }))
    .sort((one, other) => (one.place < other.place ? -1 : 1))
    .slice(0, size)
    .map(({ id }) => id)
}

/** Where somebody stands in the order of a seed: a text to sort by. */
export function placeIn(
  id: string,
  { seed, sha256 }: Pick<How, 'seed' | 'sha256'>,
): string {
  return sha256(`${seed} ${id}`)
}

/** Whom a sample can be drawn from: who can do all of the core set, or any one thing. */
export const populations = ['core.passed', 'any.passed'] as const
export type Population = (typeof populations)[number]

type Named = { unitId: string; period: string; population: Population; random: string }

/** What a draw is named by: its random part is made when it is drawn, by nobody's choice. */
export function seedOf({ unitId, period, population, random }: Named): string {
  return [unitId, period, population, random].join('|')
}

/** Out of whom a sample was drawn, as its seed says. */
export function populationOf(seed: string): Population {
  return populations.find((each) => seed.split('|').includes(each)) ?? 'core.passed'
}
