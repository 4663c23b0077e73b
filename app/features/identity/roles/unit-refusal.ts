/** What was just done on the page of a unit, as its address says. */
export const doneWords = ['revoked', 'withdrawn', 'founded', 'renamed'] as const
export type DoneWord = (typeof doneWords)[number]

/** Why something asked for on the page of a unit is not done. */
export type UnitRefusal =
  | ('not-your-unit' | 'not-your-own' | 'grant-not-found')
  | ('invitation-gone' | 'role-missing' | 'bad-last-day')
  | ('no-account' | 'has-higher-role')
