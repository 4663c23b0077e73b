import type { Instant } from './database.ts'

/** A calendar day in Vietnam, such as `2026-11-22`. It sorts as text. */
type Day = string

type Stated = { statedAt: Instant; eventId: string }

/** What somebody agreed to be counted as; ages are not here. */
export type PersonGroupTable = {
  personId: string
  group: 'ethnic-minority' | 'poor' | 'disabled'
}

/** Projection: where a learner lives from a day on. The pseudonym only: it outlives an erasure. */
export type ResidenceTable = Stated & {
  learnerId: string
  validFrom: Day
  hamletId: string
}

/** Projection: what is counted of a learner as of a day, too coarse to say who it is. */
export type ResidentTraitTable = Stated & {
  learnerId: string
  on: Day
  ageBand: 'under-18' | '18-34' | '35-59' | '60-up' | null
  sex: 'female' | 'male' | null
  /** JSON array of groups, sorted. */
  groups: string
}

/** Projection: two learners said to be one person; `id` is that of the event. */
export type LearnerMergeTable = { id: string; fromLearnerId: string; toLearnerId: string }

/** Projection: merges that were taken back. */
export type LearnerMergeUndoingTable = { mergeId: string; eventId: string }

/** A printed card that signs its bearer in. What is printed on it is made from `id` and the secret. */
export type CardTable = {
  personId: string
  id: string
  createdAt: Instant
  createdBy: string
  withdrawnAt: Instant | null
}

/** What opens a session for somebody on the list of an open class, and only there. */
export type PersonSecretTable = {
  personId: string
  kind: 'pictures' | 'pin'
  hash: string
  setAt: Instant
}
