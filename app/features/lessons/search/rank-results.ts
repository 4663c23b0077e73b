import type { Kind, Shown } from './search-document.ts'

/** Something found, with how well it goes with the question. */
export type Result = { shown: Shown; isNamed: boolean; score: number }

const most = 10
const mostTroublesOfOne = 2
/** What is worth less than this share of the best was found by chance. */
const leastShare = 0.25
/** Whoever types a hard word wants to know what it means, or to do what it is for. */
const lowestOfNamed = 2

export const kindBoosts: Record<Kind, number> = {
  lesson: 1.15,
  reading: 1,
  trouble: 0.8,
  term: 0.6,
  path: 0.85,
}

/** Whoever types the name of a page wants that page. */
const namedBoosts: Record<Kind, number> = {
  lesson: 10,
  reading: 10,
  trouble: 1.5,
  term: 1.5,
  path: 10,
}

/** The few that are shown, the one that was meant first. `results` come the best first. */
export function rankResults(results: readonly Result[]): Shown[] {
  const least = (results[0]?.score ?? 0) * leastShare
  const likely = results
    .filter(({ score, isNamed }) => isNamed || score >= least)
    .map((result) => ({ ...result, score: result.score * boostOf(result) }))
    .sort((one, other) => other.score - one.score)
  return withFewTroubles(raiseNamed(likely))
    .slice(0, most)
    .map(({ shown }) => shown)
}

function boostOf({ shown, isNamed }: Result): number {
  return isNamed ? namedBoosts[shown.kind] : 1
}

function raiseNamed(results: readonly Result[]): Result[] {
  const place = results.findIndex(({ isNamed }) => isNamed)
  if (place <= lowestOfNamed) return [...results]
  const [raised, rest] = [results.slice(place, place + 1), [...results]]
  rest.splice(place, 1)
  return [...rest.slice(0, lowestOfNamed), ...raised, ...rest.slice(lowestOfNamed)]
}

/** One lesson’s troubles would crowd out the rest. */
function withFewTroubles(results: readonly Result[]): Result[] {
  const counts = new Map<string, number>()
  return results.filter(({ shown: { kind, of } }) => {
    if (kind !== 'trouble') return true
    const earlier = counts.get(of) ?? 0
    counts.set(of, earlier + 1)
    return earlier < mostTroublesOfOne
  })
}
