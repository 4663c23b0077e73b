import type { ToVisit } from './shown-houses.ts'
import type { CoreLine } from './standing.ts'
import { canAlone } from './standing.ts'
import type { VisitPlace, VisitTyped } from './visit-form.ts'

/** A visit as its form begins: what is likely is chosen, how it went never is. */
export function firstTyped(
  { id, standing }: Pick<ToVisit, 'id' | 'standing'>,
  core: readonly CoreLine[],
  where: VisitPlace,
): VisitTyped {
  const next = standing.lines.findIndex((rung) => rung === null || !canAlone(rung))
  const skill = core[next]?.[0] ?? ''
  return { who: [id], skill, outcome: '', where, next: 'none', day: '' }
}

/** The skills of the core set in its order, and all others after them. */
export function namedSkills(
  core: readonly CoreLine[],
  all: readonly string[],
  titleOf: (skill: string) => string,
) {
  const basic = [...new Set(core.flat())]
  const named = (id: string) => ({ id, title: titleOf(id) })
  return {
    core: basic.map(named),
    more: all.filter((id) => !basic.includes(id)).map(named),
  }
}
