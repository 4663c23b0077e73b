import type { Day } from '../day.ts'
import type { HamletDraft, HamletFlaw } from '../hamlets/hamlet.ts'

export const changeKinds = ['merge', 'split', 'close'] as const
export type ChangeKind = (typeof changeKinds)[number]

/** Several hamlets become one, one becomes several, or one is no more. */
export type HamletChange = {
  kind: ChangeKind
  unitIds: readonly string[]
  into: readonly HamletDraft[]
  on: Day
  /** The resolution. */
  source: string
}

/** What moves with the hamlets. */
export type ChangeEffects = {
  people: number
  trainers: number
  teams: number
  classes: number
}

export type ChangeProblem =
  | HamletFlaw
  | ('too-few' | 'too-many' | 'source-missing' | 'identity-number')
  | ('bad-day' | 'day-ahead' | 'has-later-changes' | 'unit-not-found' | 'not-your-unit')
  | ('people-live-there' | 'classes-planned')

export const mostParts = 4
const longestSource = 60

/** What is wrong with a change before anybody looks at the map. */
export function problemOf(
  { kind, unitIds, into, on, source }: HamletChange,
  today: Day,
): ChangeProblem | undefined {
  if (unitIds.length < (kind === 'merge' ? 2 : 1)) return 'too-few'
  if (kind === 'split' && into.length < 2) return 'name-missing'
  if (source === '') return 'source-missing'
  if (source.length > longestSource || into.length > mostParts) return 'too-many'
  return on > today ? 'day-ahead' : undefined
}

/** The field of the form that a problem is about. */
export function fieldOf(problem: ChangeProblem): 'units' | 'into' | 'on' | 'source' {
  if (/^(name|kind|count)-/.test(problem)) return 'into'
  if (/^(source-missing|identity-number|too-many)$/.test(problem)) return 'source'
  if (/^(bad-day|day-ahead|has-later-changes|unit-not-found)$/.test(problem)) return 'on'
  return 'units'
}
