/** Who is shown where: those who need help, then all others. */
export type Ranks = { stuck: readonly string[]; others: readonly string[] }

/**
 * What to show when other ranks are wanted than those that somebody looks at, finger above them.
 * Until it is time to rank anew, who newly needs help is put below those who do already, and
 * nobody else changes place.
 */
export function calmRanks(shown: Ranks, wanted: Ranks, isTime: boolean): Ranks {
  if (isTime) return wanted
  const all = new Set([...wanted.stuck, ...wanted.others])
  const stays = (id: string) => all.has(id)
  const stuck = grown(shown.stuck.filter(stays), wanted.stuck)
  const above = new Set(stuck)
  const others = grown(shown.others.filter(stays), wanted.others)
  return { stuck, others: others.filter((id) => !above.has(id)) }
}

function grown(shown: readonly string[], wanted: readonly string[]): string[] {
  return [...shown, ...wanted.filter((id) => !shown.includes(id))]
}
