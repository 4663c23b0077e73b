import { v5 as derivedUuid } from 'uuid'

const namespace = '3a1d8e52-77b4-5d0e-9c6b-5f2f0a6f4c19'

/**
 * The id of an event that may be told twice: the same for the same words, of which its type is the
 * first. It is compared with ids stored long ago, so the namespace stays.
 */
export function derivedEventId(type: string, ...words: readonly string[]): string {
  return derivedUuid([type, ...words].join(' '), namespace)
}
