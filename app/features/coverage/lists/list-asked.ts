type ListRefusal =
  | ('nothing-written' | 'file-unreadable' | 'too-many-lines')
  /** A file of ours about something else. */
  | 'other-list'

/** A list that as a whole cannot be used. */
export type BadList = { code: 'bad-list'; refusal: ListRefusal }
export const badList = (refusal: ListRefusal): { ok: false; failure: BadList } => ({
  ...{ ok: false, failure: { code: 'bad-list', refusal } },
})

export type LineFlaw =
  | ('unknown-name' | 'twice' | 'counts-missing' | 'count-unreadable')
  /** An old name of what is only a part of a place now, or was divided among several. */
  | ('merged-since' | 'divided-since')
  | ('emptied' | 'unknown-indicator')

/** A line that could not be used, from 1; of an old name what it leads to now. */
export type Unread = {
  line: number
  text: string
  flaw: LineFlaw
  now?: readonly string[]
}

/** What was given, and what became of it. */
export type ListAsked = {
  text: string
  unread: readonly Unread[]
  /** How many fields it filled in. */
  filled: number
  /** How many lines of a file of ours say what is stated already. */
  same?: number | undefined
  refusal: ListRefusal | undefined
}

/** A list of which nothing was used. */
export const refusedList = (text: string, { refusal }: BadList): ListAsked => ({
  ...{ text, unread: [], filled: 0, refusal },
})
