import { groups } from '../cells/counts.ts'
import { basicSkill } from '../cells/indicator.ts'
import { countIn } from '../table/sort-places.ts'
import type { See } from './seen.ts'
import type { EquityLine } from './shown-coverage.ts'

/**
 * How far each group is ahead of all who are known, or behind. The share is of the people who are
 * known by name, since nobody states how many of a group live there; never of the unknown.
 */
export function equityLines(see: See): EquityLine[] {
  const all = lineOf(see, 'everyone')
  return [
    all,
    ...groups.map((group) => {
      const line = lineOf(see, group)
      const { share } = line
      const hasGap = share !== undefined && all.share !== undefined
      return { ...line, gap: hasGap ? 100 * (share - (all.share ?? 0)) : undefined }
    }),
  ]
}

function lineOf(see: See, group: EquityLine['group']): EquityLine {
  const able = see('whole', basicSkill, group)
  const listed = see('whole', 'listed', group)
  const [some, of] = [countIn(able), countIn(listed)]
  const share = some === undefined || !of ? undefined : some / of
  return { group, able, listed, share, gap: undefined }
}
