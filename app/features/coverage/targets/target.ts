import type { Counted } from '../denominators/denominator.ts'
import type { PeopleIndicator } from '../cells/indicator.ts'

/**
 * What units set themselves for a year, the final indicator first. All are counted in people. Of
 * the five skill contents one person in every household is wanted (CV 3240/BTTTT-CĐSQG), so that
 * target is held against the households.
 */
export const targetIndicators = ['core.passed', 'five.passed', 'any.used'] as const
export type TargetIndicator = (typeof targetIndicators)[number] & PeopleIndicator

export const isTargetIndicator = (text: string): text is TargetIndicator =>
  targetIndicators.some((each) => each === text)

export const heldAgainst: Record<TargetIndicator, Counted> = {
  'core.passed': 'adults',
  'five.passed': 'households',
  'any.used': 'adults',
}

/** How many should be able to by the end of a year, by whose word. */
export type Target = {
  /** Of the statement. */
  id: string
  adults: number
  source: string
  statedAt: string
  /** Undefined for somebody who had themselves erased. */
  statedBy: { id: string; name: string } | undefined
}

/** Something said of a target: that it is so many, or that it is so many no more. */
export type StatedTarget = Target & {
  unitId: string
  indicator: string
  isWithdrawn: boolean
  /** Whoever said it, also one who had themselves erased since. */
  actorId: string | null
}

/** So many percent of those stated, at least one where there is anybody. */
export function proposedTarget(stated: number, percent: number): number {
  return Math.ceil((stated * percent) / 100)
}
