import type { CheckedNumbers } from './check-numbers.ts'
import type { ReadLines, TypedCounts } from './read-number-lines.ts'

export const listRefusals = [
  'nothing-written',
  'file-unreadable',
  'too-many-lines',
] as const

/** What the forms about numbers hold: nothing at first, then what was typed or read from a list. */
export type NumbersAsked = {
  asOf: string
  source: string
  counts: Readonly<Record<string, TypedCounts>>
  sure: readonly string[]
  check?: Pick<CheckedNumbers, 'flaws' | 'doubts'> | undefined
  list?: ListAsked | undefined
}

export type ListAsked = {
  text: string
  unread: ReadLines['unread']
  same?: number | undefined
  refusal: (typeof listRefusals)[number] | undefined
}
