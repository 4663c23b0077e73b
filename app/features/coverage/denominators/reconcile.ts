import type { Counted, Statement } from './denominator.ts'

type Hamlet = { name: string; statement: Statement | undefined }

/** By how much the hamlets together are more (or, below zero, fewer) than their commune says. */
export type Gap = { own: number; sum: number; difference: number; permille: number | null }

export type Reconciliation = {
  adults: Gap
  households: Gap
  /** The names of hamlets of which nothing was stated. */
  silent: string[]
}

/** Holds what was said of the hamlets against what their commune says of itself. */
export function reconcile(own: Statement, hamlets: readonly Hamlet[]): Reconciliation {
  const statements = hamlets.flatMap(({ statement }) => statement ?? [])
  const gapIn = (counted: Counted): Gap => {
    const parts = statements.map((statement) => statement[counted])
    return gapBetween(own[counted], parts)
  }
  return {
    adults: gapIn('adults'),
    households: gapIn('households'),
    silent: hamlets.flatMap(({ name, statement }) => (statement ? [] : name)),
  }
}

export function gapBetween(own: number, parts: readonly number[]): Gap {
  const sum = parts.reduce((all, each) => all + each, 0)
  const difference = sum - own
  const permille = own === 0 ? null : Math.round((difference * 1000) / own)
  return { own, sum, difference, permille }
}

export const agrees = ({ adults, households, silent }: Reconciliation): boolean =>
  adults.difference === 0 && households.difference === 0 && silent.length === 0
