/** Of those who were to be asked lately: how many were, answered, and did it alone. */
export type FollowUpCounts = { asked: number; answered: number; alone: number }

/** Somebody to be asked, as who asks them needs to know them. */
export type ToAsk = {
  id: string
  name: string
  household: string | null
  skill: string
  on: string
  misses: number
  /** Only of who agreed to be called, and to be asked after classes. */
  phone: string | null
}

export type FollowUps = {
  hamlet: { id: string; name: string }
  counts: FollowUpCounts
  people: ToAsk[]
}

/** Somebody a trainer is about to ask. */
export type Asking = Pick<ToAsk, 'id' | 'name' | 'household' | 'phone'> & {
  hamletId: string
  /** Null where there is nothing to ask by now. */
  due: Pick<ToAsk, 'skill' | 'on' | 'misses'> | null
}
