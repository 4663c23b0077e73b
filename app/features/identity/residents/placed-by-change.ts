import { v5 as derivedUuid } from 'uuid'

const namespace = '3a1d8e52-77b4-5d0e-9c6b-5f2f0a6f4c19'

/** The id of an event that follows from a change of hamlets: written down twice, it is one. */
export const derivedFromChange = (...words: readonly string[]) =>
  derivedUuid(words.join(' '), namespace)

/** Of the event that placed somebody with their hamlet, before anybody asked where they live. */
export const placedByChangeId = (learnerId: string, hamletId: string, from: string) =>
  derivedFromChange('resident-placed', learnerId, hamletId, from)
