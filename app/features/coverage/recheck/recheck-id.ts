import { v5 as derivedUuid } from 'uuid'

const namespace = '3b9d1f6e-54c2-5f0b-8a77-1c5e0d9a4b62'

/** The id of an event about a re-check that may be told twice: the same for the same words. */
export function recheckId(...words: readonly string[]): string {
  return derivedUuid(words.join(' '), namespace)
}
