import type { FieldKind } from '../scenario/block.ts'
import { amountRules } from './amount-rules.ts'
import { codeRules } from './code-rules.ts'
import { numberRules } from './number-rules.ts'
import type { Rules } from './rules.ts'
import { secretRules } from './secret-rules.ts'
import { wordRules } from './word-rules.ts'
import type { Persona } from '../scenario/persona.ts'

const rulesOf: Record<FieldKind, Rules> = {
  ...numberRules,
  ...codeRules,
  ...secretRules,
  ...amountRules,
  ...wordRules,
}

export function normalise(kind: FieldKind, raw: string): string {
  return rulesOf[kind].normalise(raw)
}

export function isWellFormed(kind: FieldKind, value: string): boolean {
  return rulesOf[kind].isWellFormed?.(value) ?? true
}

/** Whether two normalised values are one to the person who asked for it. */
export function isSame(kind: FieldKind, value: string, right: string): boolean {
  return value === right || (rulesOf[kind].isSame?.(value, right) ?? false)
}

/** Whether the learner decides the value, so that anything without a flaw is right. */
export function isDecidedByLearner(kind: FieldKind): boolean {
  return rulesOf[kind].flaws !== undefined
}

/** The slip by which a normalised value differs from the right one, where it is a known one. */
export function findSlip(
  kind: FieldKind,
  value: string,
  right: string,
): string | undefined {
  const slips = Object.entries(rulesOf[kind].slips ?? {})
  return slips.find(([, isSlip]) => isSlip(value, right))?.[0]
}

/** Why a value the learner decided is refused. */
export function findFlaw(
  kind: FieldKind,
  value: string,
  persona: Persona,
): string | undefined {
  const flaws = Object.entries(rulesOf[kind].flaws ?? {})
  return flaws.find(([, isFlaw]) => isFlaw(value, persona))?.[0]
}

/** Every verdict but `ok` that any field of the kind can have. */
export function errorsOf(kind: FieldKind): string[] {
  const { isWellFormed, flaws, slips } = rulesOf[kind]
  return [
    'empty',
    ...(flaws ? [] : ['mismatch']),
    ...(isWellFormed ? ['malformed'] : []),
    'real',
    ...Object.keys(slips ?? {}),
    ...Object.keys(flaws ?? {}),
  ]
}

/** Whether a value comes before or after the first and the last that are right. */
export function outsideOf(
  kind: FieldKind,
  value: string,
  [first, last]: readonly [string, string],
): 'below' | 'above' | undefined {
  const { rank } = rulesOf[kind]
  if (!rank) return undefined
  if (rank(value) < rank(first)) return 'below'
  return rank(value) > rank(last) ? 'above' : undefined
}
