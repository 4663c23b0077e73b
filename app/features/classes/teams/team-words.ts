/** What the forms on the page of a team are for. */
export const teamIntents = [
  'add-members',
  'add-trainer',
  'make-head',
  'end-member',
  'renew-invitation',
  'withdraw-invitation',
  'correct-decision',
  'end-team',
] as const
export type TeamIntent = (typeof teamIntents)[number]

/** What was just done on the page of a team, as its address says. */
export const teamDoneWords = [
  'joined',
  'head',
  'left',
  'withdrawn',
  'corrected',
  'ended',
] as const
export type TeamDone = (typeof teamDoneWords)[number]

/** Why something asked for on the page of a team is not done. */
export type TeamRefused =
  | ('not-your-unit' | 'team-ended' | 'not-a-trainer' | 'not-a-member')
  | ('invitation-gone' | 'nothing-written')
