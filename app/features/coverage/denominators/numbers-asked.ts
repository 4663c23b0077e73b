import type { ListAsked } from '../lists/list-asked.ts'
import type { CheckedNumbers } from './check-numbers.ts'
import type { TypedCounts } from './read-number-lines.ts'

/** What the forms about numbers hold: nothing at first, then what was typed or read from a list. */
export type NumbersAsked = {
  asOf: string
  source: string
  counts: Readonly<Record<string, TypedCounts>>
  sure: readonly string[]
  check?: Pick<CheckedNumbers, 'flaws' | 'doubts'> | undefined
  list?: ListAsked | undefined
}
