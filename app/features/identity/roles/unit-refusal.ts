/** Why something asked for on the page of a unit is not done. */
export type UnitRefusal =
  | ('not-your-unit' | 'not-your-own' | 'grant-not-found')
  | ('invitation-gone' | 'role-missing')
