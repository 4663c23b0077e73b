import { longestSource } from './check-numbers.ts'

/** Where a number comes from, in one spelling and one line. */
export const cleanSource = (typed: string): string =>
  typed.normalize('NFC').trim().replace(/\s+/g, ' ').slice(0, longestSource)
