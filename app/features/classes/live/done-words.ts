/** What came of a form, as the page it led back to says it. */
export const doneWords = [
  ...(['witnessed', 'helped', 'pushed', 'taken-back', 'written'] as const),
  ...(['class-not-open', 'not-in-class', 'not-passed', 'no-such-page'] as const),
] as const
export type DoneWord = (typeof doneWords)[number]

export const isRefusal = (word: DoneWord): boolean =>
  ['class-not-open', 'not-in-class', 'not-passed', 'no-such-page'].includes(word)
