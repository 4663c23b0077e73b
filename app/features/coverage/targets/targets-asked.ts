import type { ListAsked } from '../lists/list-asked.ts'
import type { CheckedTargets } from './check-targets.ts'
import type { ShownTargets } from './shown-targets.ts'

/** What the form of targets holds: what was typed, or proposed, else what there is. */
export type TargetsAsked = {
  source: string
  percent: string
  targets: Readonly<Record<string, string>>
  isSure: boolean
  check?: Pick<CheckedTargets, 'flaws' | 'aboveAll'> | undefined
  /** Numbers were just proposed, for so many units, or could not be. */
  proposed?: { count: number } | 'bad-percent' | undefined
  list?: ListAsked | undefined
}

/** What there is, to be changed. */
export function presentTargets({ own, below }: ShownTargets): TargetsAsked {
  const present = [own, ...below].flatMap(({ id, target }) =>
    target ? [[id, String(target.adults)] as const] : [],
  )
  const { source = '' } = own.target ?? {}
  return { source, percent: '', targets: Object.fromEntries(present), isSure: false }
}
