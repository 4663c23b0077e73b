import { mayBeSame, nameKeyOf, type ResidentDraft } from './resident.ts'
import type { RosterLine } from './read-roster.ts'

/** Who is there already and may be meant by a line. */
export type Twin =
  | { where: 'list'; line: number }
  | { where: 'hamlet'; name: string; household: string | null; birthYear: number | null }
  /** Of another hamlet no more is said than that. */
  | { where: 'commune' }

export type CheckedLine = RosterLine & { twin: Twin | undefined }

type Listed = Pick<ResidentDraft, 'displayName' | 'birthYear' | 'household'>

type There = { hamlet: readonly Listed[]; commune: readonly Listed[] }

/** For each line somebody it may mean again: further up, in the hamlet, or in the commune. */
export function findTwins(lines: readonly RosterLine[], there: There): CheckedLine[] {
  const hamlet = byName(there.hamlet)
  const commune = byName(there.commune)
  const above = new Map<string, RosterLine[]>()
  return lines.map((each) => {
    const key = nameKeyOf(each.draft.displayName)
    const same = above.get(key) ?? []
    const earlier = same.find(({ draft }) => mayBeSame(draft, each.draft))
    above.set(key, [...same, each])
    if (earlier) return { ...each, twin: { where: 'list', line: earlier.line } }

    const listed = hamlet.get(key)?.find((other) => mayBeSame(other, each.draft))
    if (listed) {
      const { displayName: name, household, birthYear } = listed
      return { ...each, twin: { where: 'hamlet', name, household, birthYear } }
    }
    const { birthYear } = each.draft
    const isNear = commune.get(key)?.some((other) => other.birthYear === birthYear)
    return {
      ...each,
      twin: isNear && birthYear !== null ? { where: 'commune' } : undefined,
    }
  })
}

function byName(people: readonly Listed[]): Map<string, Listed[]> {
  const found = new Map<string, Listed[]>()
  for (const each of people) {
    const key = nameKeyOf(each.displayName)
    found.set(key, [...(found.get(key) ?? []), each])
  }
  return found
}
