/** What other features and scripts may use of territory. */
export type { FoundUnit } from './search/found-unit.ts'
export type { ShownChanges } from './changes/shown-changes.ts'
export { firstDay, isDay } from './day.ts'
export { derivedFactId, succeededSchema, type TerritoryFact } from './facts.ts'
export { describeListProblem } from './import/list-problem.ts'
export {
  problemOf,
  type ChangeEffects,
  type ChangeProblem,
  type HamletChange,
} from './changes/hamlet-change.ts'
export { readOldNames } from './old-names/read-old-names.ts'
export { nationId, type ImportPlan } from './import/plan-import.ts'
export { readList } from './import/read-list.ts'
export { fullNameOf, readKind } from './unit-kind.ts'
export { searchKeyOf, spellingOf } from './unit-name.ts'
export type { Writer } from './writer.ts'
