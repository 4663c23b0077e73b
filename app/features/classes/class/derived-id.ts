import { v5 as derivedUuid } from 'uuid'

const namespace = '0d6b4c7e-38f4-5c1a-9f0e-7a2f5c9d1e46'

/** The id of an event that may be told twice: the same for the same words. */
export function derivedEventId(...words: readonly string[]): string {
  return derivedUuid(words.join(' '), namespace)
}
