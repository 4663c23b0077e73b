/** What the forms on the page of a report are for. */
export const reportIntents = [
  'save',
  'submit',
  'returned',
  'accepted',
  'aggregated',
] as const
export type ReportIntent = (typeof reportIntents)[number]

/** What was just done on the page of a report, as its address says. */
export const reportDoneWords = [
  ...(['saved', 'submitted', 'returned', 'accepted', 'aggregated'] as const),
]
export type ReportDone = (typeof reportDoneWords)[number]
