const refusals = [
  ...(['class-not-open', 'not-in-class', 'not-passed', 'no-such-page'] as const),
  ...(['deed-not-found', 'reason-missing'] as const),
] as const

/** What came of a form, as the page it led back to says it. */
export const doneWords = [
  ...(['witnessed', 'helped', 'pushed', 'taken-back', 'written', 'withdrawn'] as const),
  ...refusals,
] as const
export type DoneWord = (typeof doneWords)[number]

export const isRefusal = (word: DoneWord): boolean => refusals.some((each) => each === word)
