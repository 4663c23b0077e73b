import type { Day } from '../day.ts'
import { spellingOf } from '../unit-name.ts'
import type { UnitKind } from '../unit-kind.ts'
import type { ListProblem } from './list-problem.ts'
import type { ListedUnit } from './listed-unit.ts'

/** Everything with a code of the statistics office stands below it. */
export const nationId = 'vn'

/** A unit as it is known on the day of the list. */
export type KnownUnit = {
  id: string
  level: string
  kind: UnitKind
  name: string
  parentId: string | null
}

/** What a list would change, from its day on. */
export type ImportPlan = {
  from: Day
  founded: ListedUnit[]
  changed: { unit: ListedUnit; was: KnownUnit }[]
  /** Known, and missing from a list that is complete. */
  closed: KnownUnit[]
  unchanged: number
  /** Hamlets whose commune is no more, and that go to the one that came of it. */
  carried: number
  /** Hamlets whose commune is no more, and of which nobody has said where they belong now. */
  waiting: KnownUnit[]
}

type Given = {
  listed: readonly ListedUnit[]
  known: readonly KnownUnit[]
  from: Day
  isComplete: boolean
}

export function planImport({ listed, known, from, isComplete }: Given): ImportPlan {
  const knownById = new Map(known.map((unit) => [unit.id, unit]))
  const plan: ImportPlan = {
    ...{ from, founded: [], changed: [], closed: [], unchanged: 0 },
    ...{ carried: 0, waiting: [] },
  }
  for (const unit of listed) {
    const was = knownById.get(unit.code)
    if (!was) plan.founded.push(unit)
    else if (isSame(was, unit)) plan.unchanged += 1
    else plan.changed.push({ unit, was })
  }
  if (isComplete) plan.closed = missingFrom(listed, known)
  return plan
}

/** A list of communes says nothing of provinces. */
function missingFrom(listed: readonly ListedUnit[], known: readonly KnownUnit[]) {
  const levels = new Set<string>(listed.map(({ level }) => level))
  const codes = new Set(listed.map(({ code }) => code))
  return known.filter(({ id, level }) => levels.has(level) && !codes.has(id))
}

/** Sources put tones on different letters (`Hoà`, `Hòa`): that is no other name. */
function isSame(was: KnownUnit, unit: ListedUnit): boolean {
  return (
    was.kind === unit.kind &&
    was.parentId === parentOf(unit) &&
    spellingOf(was.name) === spellingOf(unit.name)
  )
}

export function parentOf({ provinceCode }: ListedUnit): string {
  return provinceCode ?? nationId
}

/** The communes whose province is neither known on the day nor in the list itself. */
export function unknownProvinces(
  listed: readonly ListedUnit[],
  known: readonly KnownUnit[],
): ListProblem[] {
  const provinces = new Set([
    ...known.filter(({ level }) => level === 'province').map(({ id }) => id),
    ...listed.filter(({ level }) => level === 'province').map(({ code }) => code),
  ])
  return listed.flatMap(({ row, provinceCode }) =>
    provinceCode === undefined || provinces.has(provinceCode)
      ? []
      : [{ row, column: 'Mã TP', code: 'province-unknown', value: provinceCode }],
  )
}
