import type { EventDraft, Instant } from '#app/features/record/record.ts'
import type { Day } from '../day.ts'
import { derivedFactId, type TerritoryFact } from '../facts.ts'
import { parentOf, type ImportPlan } from './plan-import.ts'
import type { ListedUnit } from './listed-unit.ts'

type Given = {
  happenedAt: Instant
  source: string
  /** The event that now says what the unit is from that very day on, if there is one. */
  statedOn: ReadonlyMap<string, string>
}

/**
 * The events of a plan. The id of each comes from what it says and of what it takes the place, so
 * that the same list stored twice, here and elsewhere, is one list; while a list that goes back
 * to what was said before a mistake is news.
 */
export function importFacts(plan: ImportPlan, given: Given): EventDraft[] {
  const { from } = plan
  const founded = plan.founded.map((unit) => {
    const payload = { level: unit.level, code: unit.code, ...stateOf(unit, from, given) }
    return factDraft(unit.code, { type: 'unit-founded', payload }, given)
  })
  const changed = plan.changed.map(({ unit }) =>
    factDraft(
      unit.code,
      { type: 'unit-changed', payload: stateOf(unit, from, given) },
      given,
    ),
  )
  const closed = plan.closed.map(({ id }) =>
    factDraft(id, { type: 'unit-closed', payload: { on: from } }, given),
  )
  return [...founded, ...changed, ...closed]
}

function stateOf(unit: ListedUnit, from: Day, { source }: Given) {
  const { kind, name } = unit
  return { from, parentId: parentOf(unit), kind, name, source }
}

export function factDraft(
  subjectId: string,
  fact: TerritoryFact,
  { happenedAt, statedOn }: Given,
): EventDraft {
  const id = derivedFactId(subjectId, fact, statedOn.get(subjectId))
  return { id, subjectId, happenedAt, ...fact }
}
