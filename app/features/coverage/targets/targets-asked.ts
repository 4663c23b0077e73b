import type { CheckedTargets } from './check-targets.ts'

/** What the form of targets holds: what was typed, or proposed, else what there is. */
export type TargetsAsked = {
  source: string
  percent: string
  targets: Readonly<Record<string, string>>
  isSure: boolean
  check?: Pick<CheckedTargets, 'flaws' | 'aboveAll'> | undefined
  /** Numbers were just proposed, for so many units, or could not be. */
  proposed?: { count: number } | 'bad-percent' | undefined
}
